package org.understudy.access;

import java.util.Set;
import java.util.TreeSet;

/** Pairs of nodes whose loss together leaves a target out of reach, although the loss of either alone doesn't. */
public final class CutPairs {
    private final AccessTheory theory;

    public CutPairs(AccessTheory theory) {
        this.theory = theory;
    }

    /** In natural order, without the target itself; none when the target isn't reached anyway. */
    public Set<CutPair> of(AccessNode target, Situation situation) {
        var pairs = new TreeSet<CutPair>();
        int number = theory.number(target);
        if (number >= 0) {
            var premises = Premises.of(theory, situation);
            var removals = new Removals(theory);
            var single = removals.of(number, premises);
            var first = removals.support(number, premises);
            first.andNot(single);
            first.clear(number);
            first.stream().forEach(one -> {
                var second = removals.of(number, premises.without(one));
                second.andNot(single);
                second.stream().forEach(other -> pairs.add(pair(one, other)));
            });
        }
        return pairs;
    }

    private CutPair pair(int one, int other) {
        return new CutPair(theory.node(Math.min(one, other)), theory.node(Math.max(one, other)));
    }
}
