package org.understudy.access;

/** All that can be reached at any time: the least set that has what one starts with and is closed under the rules. */
public final class Closure {
    private final AccessTheory theory;

    public Closure(AccessTheory theory) {
        this.theory = theory;
    }

    /** In time linear in the size of the rules. Its derivations are short, but not always the soonest. */
    public Reach of(Situation situation) {
        return new Reach(theory, situation, new CountingSearch(theory));
    }
}
