package org.entente.insight.audit;

/**
 * A stated value beside what other numbers imply it to be.
 *
 * @param isLimit whether the stated value is the most that the implied one may be, rather than the same
 */
record Comparison(Interval stated, Interval implied, boolean isLimit) {
    static Comparison same(Interval stated, Interval implied) {
        return new Comparison(stated, implied, false);
    }

    /** The implied value is to be no more than the stated one. */
    static Comparison atMost(Interval stated, Interval implied) {
        return new Comparison(stated, implied, true);
    }

    /** Whether it can be true. */
    boolean holds() {
        return isLimit ? implied.canBeAtMost(stated) : implied.meets(stated);
    }
}
