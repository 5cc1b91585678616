package org.entente.kernel;

import java.util.concurrent.atomic.AtomicLong;

/** The objects that all answers together may hold, while they are made and until they are sent. Used by many threads. */
public final class Room {
    private final AtomicLong left;

    /** Room for so many objects. */
    public Room(long objects) {
        left = new AtomicLong(objects);
    }

    /** Takes room for some objects; false, and takes none, when there is not as much. */
    boolean take(long objects) {
        if (left.addAndGet(-objects) < 0) {
            left.addAndGet(objects);
            return false;
        }
        return true;
    }

    void giveBack(long objects) {
        left.addAndGet(objects);
    }
}
