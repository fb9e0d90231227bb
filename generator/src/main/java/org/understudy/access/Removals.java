package org.understudy.access;

import java.util.BitSet;

/** Which nodes a target can't be reached without. */
final class Removals {
    private final AccessTheory theory;
    private final Search search;

    Removals(AccessTheory theory) {
        this.theory = theory;
        search = new CountingSearch(theory);
    }

    /**
     * Only nodes of one way to the target can be such. Those that aren't plainly needed are taken away in turn; when there is
     * another way then, only nodes of both are left to try.
     *
     * @return none when the target isn't reached in the first place
     */
    BitSet of(int target, Premises premises) {
        var trace = search.run(premises);
        if (!trace.reached(target)) {
            return new BitSet();
        }
        var necessary = new Necessity(theory).of(target, premises, trace);
        var single = trace.support(target);
        for (int node = single.nextSetBit(0); node >= 0; node = single.nextSetBit(node + 1)) {
            if (!necessary.get(node)) {
                var other = search.run(premises.without(node));
                if (other.reached(target)) {
                    single.and(other.support(target));
                }
            }
        }
        single.clear(target);
        return single;
    }

    /** The nodes of one way to the target, itself included; none when it isn't reached. */
    BitSet support(int target, Premises premises) {
        var trace = search.run(premises);
        return trace.reached(target) ? trace.support(target) : new BitSet();
    }
}
