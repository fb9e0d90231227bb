package org.understudy.access;

import java.util.BitSet;

/**
 * A situation in numbers.
 *
 * @param start nodes one has to begin with, without what is lost
 * @param lost nodes
 * @param rules those that hold
 */
record Premises(BitSet start, BitSet lost, BitSet rules) {

    static Premises of(AccessTheory theory, Situation situation) {
        var lost = numbers(theory, situation.lost());
        var start = numbers(theory, situation.start());
        start.andNot(lost);
        return new Premises(start, lost, theory.rulesWithout(situation.disabled()));
    }

    private static BitSet numbers(AccessTheory theory, Iterable<AccessNode> nodes) {
        var numbers = new BitSet();
        for (AccessNode node : nodes) {
            int number = theory.number(node);
            if (number >= 0) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    /** The same with one more node lost. */
    Premises without(int node) {
        var less = copy(start);
        less.clear(node);
        var more = copy(lost);
        more.set(node);
        return new Premises(less, more, rules);
    }

    /** The same with other rules that hold. */
    Premises withRules(BitSet others) {
        return new Premises(start, lost, others);
    }

    private static BitSet copy(BitSet bits) {
        return (BitSet) bits.clone();
    }
}
