package org.understudy.reveal;

import org.understudy.plan.Account.Algorithm;

/**
 * How codes are made of a key.
 *
 * @param step what changes from code to code
 * @param digits length of a code, 6 to 8
 */
record CodeRecipe(Step step, Algorithm algorithm, int digits) {
    /** What every authenticator app can do; what a key says nothing about is so. */
    static final CodeRecipe USUAL = new CodeRecipe(new Step.Time(30), Algorithm.SHA1, 6);

    /** What changes from code to code. */
    sealed interface Step {
        /** The time, in steps of so many seconds (RFC 6238). */
        record Time(int period) implements Step {}

        /** A counter, which goes on with each code (RFC 4226). */
        record Counter(long next) implements Step {}
    }

    boolean usual() {
        return equals(USUAL);
    }

    boolean counts() {
        return step instanceof Step.Counter;
    }
}
