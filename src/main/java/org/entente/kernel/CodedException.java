package org.entente.kernel;

import java.util.Objects;

/** Something is wrong with a request. The message is meant for the one who asked: what, where, and what to do. */
public final class CodedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    /** An error with its code and a message that may leave the server. */
    public CodedException(ErrorCode code, String message) {
        super(message);
        this.code = Objects.requireNonNull(code);
    }

    public ErrorCode code() {
        return code;
    }
}
