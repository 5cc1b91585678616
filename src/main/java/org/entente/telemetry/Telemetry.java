package org.entente.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kernel.StatementListener;

/** Measures requests, by the names of their operations. */
@Singleton
public class Telemetry {
    private final MeterRegistry registry;
    private final OperationNames names;
    private final Tracing tracing;
    private final SlowQueries slow;
    private final Map<String, OperationMeters> meters = new ConcurrentHashMap<>();

    Telemetry(
            MeterRegistry registry,
            Tracing tracing,
            SlowQueries slow,
            @ConfigProperty(name = "entente.metrics.operations", defaultValue = "100") int most) {
        this.registry = registry;
        this.tracing = tracing;
        this.slow = slow;
        this.names = new OperationNames(most);
    }

    /** The usage of a request that arrives now. */
    public Usage begin() {
        return begin(StatementListener.NONE);
    }

    /** The usage of a request that arrives now, of whose statements somebody else is told, too. */
    public Usage begin(StatementListener also) {
        return new Usage(tracing, also);
    }

    /** A request was answered. */
    public void end(Usage usage) {
        long nanoseconds = usage.nanoseconds();
        meters.computeIfAbsent(names.of(usage.operation()), name -> new OperationMeters(registry, name))
                .record(usage, nanoseconds);
        slow.answered(usage, nanoseconds);
    }
}
