package org.entente.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The spans beneath that of an HTTP request: one for each statement. None, and no cost, unless there is an endpoint to send them to. */
@Singleton
class Tracing {
    private final boolean isOn;
    private final Tracer tracer;

    Tracing(Tracer tracer, @ConfigProperty(name = TraceSettings.ENDPOINT) Optional<String> endpoint) {
        this.tracer = tracer;
        this.isOn = endpoint.isPresent();
    }

    /** Says on the request's span what the request executes. */
    void name(String operation, long cost) {
        if (isOn) {
            Span.current().setAttribute("graphql.operation.name", operation).setAttribute("entente.cost", cost);
        }
    }

    /** A span that begins now, to be ended by the caller. */
    Span statement(String sql) {
        return isOn
                ? tracer.spanBuilder(verb(sql))
                        .setSpanKind(SpanKind.CLIENT)
                        .setAttribute("db.query.text", sql)
                        .startSpan()
                : Span.getInvalid();
    }

    /** The first word: spans are to have few names. */
    private static String verb(String sql) {
        int end = sql.indexOf(' ');
        return end < 0 ? sql : sql.substring(0, end);
    }
}
