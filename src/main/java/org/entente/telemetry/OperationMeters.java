package org.entente.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is measured of the requests for operations of one name. */
final class OperationMeters {
    private static final String OPERATION = "operation";

    /** From a light query to one that is stopped by the usual limit. */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(20),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final String name;
    private final Timer time;
    private final DistributionSummary cost;
    private final DistributionSummary statements;
    private final DistributionSummary rows;
    private final Map<String, Counter> errors = new ConcurrentHashMap<>();

    OperationMeters(MeterRegistry registry, String name) {
        this.registry = registry;
        this.name = name;
        time = Timer.builder("entente.query.time")
                .description("How long requests took, from when they had arrived in full until they were answered.")
                .tag(OPERATION, name)
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        cost = summary("entente.query.cost", "What queries cost by the rules of cost.");
        statements = summary("entente.query.statements", "How many SQL statements queries made.");
        rows = summary("entente.query.rows", "How many rows the statements of lists, links and counts gave.");
    }

    private DistributionSummary summary(String what, String description) {
        return DistributionSummary.builder(what)
                .description(description)
                .tag(OPERATION, name)
                .register(registry);
    }

    void record(Usage usage, long nanoseconds) {
        time.record(Duration.ofNanos(nanoseconds));
        cost.record((double) usage.cost());
        statements.record(usage.statements());
        rows.record((double) usage.rows());
        for (String code : usage.codes()) {
            errors.computeIfAbsent(code, this::counter).increment();
        }
    }

    private Counter counter(String code) {
        return Counter.builder("entente.query.errors")
                .description("How many errors requests got, by code.")
                .tag(OPERATION, name)
                .tag("code", code)
                .register(registry);
    }
}
