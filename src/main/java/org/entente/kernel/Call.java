package org.entente.kernel;

import java.util.Objects;

/**
 * The call of one field for all objects of a level, while it runs: what is selected of its result, and the snapshot that the
 * whole query reads. A {@link Reader} asks for it, so that API methods need not pass it on.
 *
 * @param selection what is selected of the field's result
 * @param snapshot what the query reads from
 */
record Call(Selection selection, Snapshot snapshot) {
    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    static Call current() {
        return Objects.requireNonNull(CURRENT.get(), "links are called by the kernel only");
    }

    /** Runs a set function as this call. */
    Object run(Callback function) throws Throwable {
        CURRENT.set(this);
        try {
            return function.run();
        } finally {
            CURRENT.remove();
        }
    }

    /** A set function with its parents and arguments bound. */
    interface Callback {
        Object run() throws Throwable;
    }
}
