package org.understudy.access;

/** The first day on which each node can be reached, when the delays of rules are waited for. */
public final class EarliestReach {
    private final AccessTheory theory;

    public EarliestReach(AccessTheory theory) {
        this.theory = theory;
    }

    /** In time that grows as n log n with the size of the rules. */
    public Times of(Situation situation) {
        return new Times(theory, new Reach(theory, situation, new EarliestSearch(theory)));
    }
}
