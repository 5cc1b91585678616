package org.entente.graphql;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets as many queries execute as there are connections to the store; the rest waits in the order of arrival. Heavy queries leave some connections
 * to light ones, so that a light query never waits behind heavy ones alone.
 */
@Singleton
class Admission {
    private final Semaphore all;
    private final Semaphore heavy;
    private final Limits limits;

    Admission(AgroalDataSource store, Limits limits, MeterRegistry registry) {
        this.limits = limits;
        int connections = store.getConfiguration().connectionPoolConfiguration().maxSize();
        int reserved = Math.max(1, connections * limits.reserved() / 100);
        all = new Semaphore(connections, true);
        heavy = new Semaphore(Math.max(1, connections - reserved), true);
        Gauge.builder("entente.queries.executing", () -> connections - all.availablePermits())
                .description("How many queries execute at this moment.")
                .register(registry);
        Gauge.builder("entente.queries.waiting", () -> all.getQueueLength() + heavy.getQueueLength())
                .description("How many queries wait for their turn.")
                .register(registry);
    }

    /** Runs a query of some cost when its turn comes; empty when that is not in time. */
    <T> Optional<T> run(long cost, Supplier<T> query) {
        long end = System.nanoTime() + limits.turn().toNanos();
        return cost <= limits.light()
                ? within(all, end, query)
                : within(heavy, end, () -> within(all, end, query)).flatMap(Function.identity());
    }

    private static <T> Optional<T> within(Semaphore places, long end, Supplier<T> query) {
        try {
            if (!places.tryAcquire(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(query.get());
        } finally {
            places.release();
        }
    }
}
