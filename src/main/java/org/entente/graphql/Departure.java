package org.entente.graphql;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Sends clients elsewhere once the program was asked to end: each answer is then the last one of its connection, so that none is open, with a request on its way,
 * when the program ends.
 */
@ApplicationScoped
class Departure {
    private volatile boolean begun;

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        begun = true;
    }

    void announce(RoutingContext context) {
        if (begun) {
            HttpServerRequest request = context.request();
            if (request.version() == HttpVersion.HTTP_2) {
                request.connection().shutdown();
            } else {
                context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
                context.addEndHandler(sent -> request.connection().close());
            }
        }
        context.next();
    }
}
