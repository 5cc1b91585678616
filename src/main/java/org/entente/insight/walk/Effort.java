package org.entente.insight.walk;

/** How much one walk may look at, so that none takes long. It also asks, now and then, whether the query's time is up. */
public final class Effort {
    /** Some tenths of a millisecond. */
    private static final long BETWEEN_CHECKS = 100_000;

    private final long most;
    private final Runnable check;
    private long used;
    private long nextCheck = BETWEEN_CHECKS;

    /**
     * An effort that is still to be made.
     *
     * @param most how many ties may be looked at
     * @param check throws when the walk is to end at once
     */
    public Effort(long most, Runnable check) {
        this.most = most;
        this.check = check;
    }

    /** Counts ties before they are looked at, and tells whether they may be. */
    boolean allows(int more) {
        used += more;
        if (used >= nextCheck) {
            nextCheck = used + BETWEEN_CHECKS;
            check.run();
        }
        return used <= most;
    }

    /** Whether the walk was ended before it had seen all. */
    boolean isUsedUp() {
        return used > most;
    }
}
