package org.entente.kernel;

import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The call of one field for all objects of a level, while it runs: what is selected of its result, its arguments, and the snapshot that the
 * whole query reads. A {@link Reader} asks for it, so that API methods need not pass it on.
 *
 * @param selection what is selected of the field's result
 * @param arguments the field's coerced arguments
 * @param snapshot what the query reads from
 * @param pages takes pages that are to be read when all fields of the level were called
 * @param description takes what the field leads to, when the call is made to learn that and for no parents; null otherwise
 */
record Call(
        Selection selection,
        Map<String, Object> arguments,
        Snapshot snapshot,
        Pages pages,
        Consumer<Wiring.Target> description) {
    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();

    Call(Selection selection, Map<String, Object> arguments, Snapshot snapshot, Pages pages) {
        this(selection, arguments, snapshot, pages, null);
    }

    static Call current() {
        return Objects.requireNonNull(CURRENT.get(), "links are called by the kernel only");
    }

    /** A call that is made for no parents, to learn what the field leads to. */
    static Call describing(Consumer<Wiring.Target> description) {
        return new Call(null, Map.of(), null, null, description);
    }

    /** Says where a link leads, if that is what the call is made for; the link then reads nothing. */
    boolean isDescribed(Children<?> children, Class<?> entity) {
        if (description == null) {
            return false;
        }
        description.accept(new Wiring.Target(children, entity, null));
        return true;
    }

    /** Runs a set function as this call. */
    <R> R run(Callback<R> function) throws Throwable {
        // A call that describes a link can come in the midst of another.
        Call before = CURRENT.get();
        CURRENT.set(this);
        try {
            return function.run();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** A set function with its parents and arguments bound. */
    interface Callback<R> {
        R run() throws Throwable;
    }
}
