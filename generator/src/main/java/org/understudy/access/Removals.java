package org.understudy.access;

import java.util.BitSet;

/** Which nodes a target can't be reached without. */
final class Removals {
    private final Search search;

    Removals(AccessTheory theory) {
        search = new CountingSearch(theory);
    }

    /**
     * Only nodes of one way to the target can be such, so each of these is taken away in turn; when there is another way
     * then, only nodes of both are left to try.
     *
     * @return none when the target isn't reached in the first place
     */
    BitSet of(int target, Premises premises) {
        var single = support(target, premises);
        single.clear(target);
        for (int node = single.nextSetBit(0); node >= 0; node = single.nextSetBit(node + 1)) {
            var other = search.run(premises.without(node));
            if (other.reached(target)) {
                single.and(other.support(target));
            }
        }
        return single;
    }

    /** The nodes of one way to the target, itself included; none when it isn't reached. */
    BitSet support(int target, Premises premises) {
        var trace = search.run(premises);
        return trace.reached(target) ? trace.support(target) : new BitSet();
    }
}
