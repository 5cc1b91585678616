package org.entente.model;

import java.lang.ref.SoftReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;

/**
 * Something that follows from the whole graph and is kept in memory. It is made when a query asks for it and the graph has changed, by one thread and in a snapshot of
 * its own, so that no query's deadline cuts it short; queries wait for it meanwhile. The garbage collector may drop it when memory is short.
 *
 * @param <T> what is kept
 */
public final class Kept<T extends Kept.OfRevision> implements AutoCloseable {
    private static final long MILLISECONDS_BETWEEN_CHECKS = 10;

    private final String purpose;
    private final Supplier<T> making;

    /** Who waits for a revision holds a connection, and making needs one, too: so not all may wait. */
    private final Semaphore waiting;

    private final ExecutorService maker;
    private volatile SoftReference<T> kept = new SoftReference<>(null);
    private CompletableFuture<T> made;

    /** What belongs to a state of the graph. */
    public interface OfRevision {
        /** The state that it belongs to ({@link GraphState#revision}). */
        long revision();
    }

    /**
     * Nothing is made before it is asked for.
     *
     * @param purpose what it is for, in the plural, as messages say it: "walks"
     * @param making makes it, as of the latest revision
     * @param connections how many connections the pool has
     */
    public Kept(String purpose, Supplier<T> making, int connections) {
        this.purpose = purpose;
        this.making = making;
        this.waiting = new Semaphore(Math.max(1, connections / 2));
        this.maker = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "for-" + purpose);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What was made last, of whatever revision. Who asks for it holds no connection yet, so any number of queries may wait until it is there.
     *
     * @param check throws when the query is to end at once
     * @throws CodedException when it can't be made
     */
    public T latest(Runnable check) {
        T found = kept.get();
        return found == null ? await(made(), check) : found;
    }

    /**
     * What belongs to a revision, or to a later one.
     *
     * @param check throws when the query is to end at once
     * @throws CodedException when it can't be made, or too many others wait for it
     */
    public T at(long revision, Runnable check) {
        T found = kept.get();
        if (found != null && found.revision() >= revision) {
            return found;
        }
        if (!waiting.tryAcquire()) {
            throw new CodedException(
                    ErrorCode.OVERLOADED,
                    "The graph has changed, and is being prepared for " + purpose
                            + "; others wait for it already. Try again later.");
        }
        try {
            while (found == null || found.revision() < revision) {
                found = await(made(), check);
            }
        } finally {
            waiting.release();
        }
        return found;
    }

    private synchronized CompletableFuture<T> made() {
        if (made == null || made.isDone()) {
            // What is kept is of the past, and its memory is needed.
            kept = new SoftReference<>(null);
            made = CompletableFuture.supplyAsync(this::make, maker);
        }
        return made;
    }

    private T make() {
        T fresh = making.get();
        kept = new SoftReference<>(fresh);
        return fresh;
    }

    private T await(CompletableFuture<T> future, Runnable check) {
        while (true) {
            check.run();
            try {
                return future.get(MILLISECONDS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet: look whether there is still time.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the graph was prepared for " + purpose, e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof CodedException coded
                        ? new CodedException(coded.code(), coded.getMessage())
                        : new IllegalStateException("the graph could not be prepared for " + purpose, e.getCause());
            }
        }
    }

    @Override
    public void close() {
        maker.shutdownNow();
    }
}
