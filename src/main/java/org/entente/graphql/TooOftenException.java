package org.entente.graphql;

import java.time.Duration;

/** A client has used up what it may ask for, for now. Nothing was executed. */
final class TooOftenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long seconds;

    /** @param wait how long until the same request would be let through */
    TooOftenException(Duration wait) {
        super("wait " + wait);
        this.seconds = wait.plusNanos(999_999_999).toSeconds();
    }

    /** Whole seconds to wait, at least one. */
    long seconds() {
        return Math.max(1, seconds);
    }
}
