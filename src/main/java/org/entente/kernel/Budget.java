package org.entente.kernel;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one query may use up: time, and objects in its answer. It belongs to the thread that executes the query; {@link #cancel} and {@link #release} may be
 * called by any.
 */
public final class Budget {
    private final Duration time;
    private final int objects;
    private final Room room;
    private final AtomicLong taken = new AtomicLong();
    private final long start = System.nanoTime();
    private long used;
    private volatile boolean cancelled;

    /**
     * A budget whose time runs from now on.
     *
     * @param time how long the query may take
     * @param objects how many objects its answer may hold
     * @param room where all answers have to find room
     */
    public Budget(Duration time, int objects, Room room) {
        this.time = time;
        this.objects = objects;
        this.room = room;
    }

    /** A budget that does not run out. */
    public static Budget unlimited() {
        return new Budget(Duration.ofNanos(Long.MAX_VALUE), Integer.MAX_VALUE, new Room(Long.MAX_VALUE));
    }

    /** Stops the query at once: nobody waits for its answer. */
    public void cancel() {
        cancelled = true;
    }

    /** Gives the answer's room back: it is sent, or nobody waits for it. */
    public void release() {
        room.giveBack(taken.getAndSet(0));
    }

    /** Whether the query is to stop, because its time is up or it was cancelled. */
    boolean isOver() {
        return cancelled || System.nanoTime() - start >= time.toNanos();
    }

    /** How much of the time is left; none when it is up. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, time.toNanos() - (System.nanoTime() - start)));
    }

    /** Stops the query when its time is up. */
    void check() {
        if (isOver()) {
            String message = cancelled
                    ? "The query was cancelled."
                    : "The query took longer than the " + time.toMillis() + " ms that are allowed, and was stopped.";
            throw new StoppedException(ErrorCode.TIMEOUT, message);
        }
    }

    /** Counts objects of the answer, before they are made. Stops the query when there are too many. */
    void use(int more) {
        used += more;
        if (used > objects) {
            throw new StoppedException(
                    ErrorCode.TOO_LARGE,
                    "The answer has at least " + used + " objects; at most " + objects
                            + " are allowed. Ask for smaller pages.");
        }
        if (!room.take(more)) {
            throw new StoppedException(
                    ErrorCode.OVERLOADED, "The server has as many answers in hand as it can hold. Try again later.");
        }
        taken.addAndGet(more);
    }
}
