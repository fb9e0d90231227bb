package org.understudy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.understudy.diagnostic.Diagnostics;
import org.understudy.plan.Edition;
import org.understudy.plan.Pack;
import org.understudy.template.PageMaker;
import org.understudy.template.Previous;

/** Gives what documents are compared with. */
interface Formers {
    /** The last edition before this one; empty if there is none, or with the reason told if it can't be read. */
    Optional<Previous> before(Edition edition, Diagnostics diagnostics) throws IOException;

    /** The pages of a pack as that edition had them; none if there is none, it hadn't the pack, or its pages can't be made any more. */
    List<PageMaker.Made> pagesBefore(Edition edition, Pack pack, Diagnostics diagnostics) throws IOException;
}
