package org.understudy;

import java.io.IOException;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Edition;
import org.understudy.template.Previous;

/** Gives what documents are compared with. */
@FunctionalInterface
interface Formers {
    /** Where nothing is compared. */
    Formers NONE = (edition, diagnostics) -> Optional.empty();

    /** The last edition before this one; empty if there is none, or with the reason told if it can't be read. */
    Optional<Previous> before(Edition edition, Diagnostics diagnostics) throws IOException;
}
