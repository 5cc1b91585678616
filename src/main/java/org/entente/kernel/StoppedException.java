package org.entente.kernel;

import java.util.Objects;

/** Ends a whole query, not just the field that was being called: there is no answer, only this error. */
final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    StoppedException(ErrorCode code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code);
    }

    ErrorCode code() {
        return code;
    }
}
