package org.understudy.check;

import org.understudy.plan.Pack;
import org.understudy.plan.Ref;
import org.understudy.source.SourceRange;

/** Where a pack says what it must reach. */
final class MustReach {
    private MustReach() {}

    /** The place of an account in the list, or of what the pack covers if there is no list. */
    static SourceRange place(Pack pack, Ref account) {
        int number = pack.mustReach().indexOf(account);
        return number < 0 ? pack.origin().at("covers") : pack.origin().at("must-reach[" + number + "]");
    }
}
