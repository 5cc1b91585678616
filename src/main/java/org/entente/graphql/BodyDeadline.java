package org.entente.graphql;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.entente.kernel.ErrorCode;

/** Ends requests whose body does not come in time: a client that sends it byte by byte must not hold a connection for ever. */
final class BodyDeadline {
    private static final String TIMER = BodyDeadline.class.getName();

    private final Duration time;

    BodyDeadline(Duration time) {
        this.time = time;
    }

    /** The time runs from here. */
    void start(RoutingContext context) {
        context.put(TIMER, context.vertx().setTimer(time.toMillis(), timer -> end(context)));
        context.next();
    }

    /** The body is there. */
    void stop(RoutingContext context) {
        context.vertx().cancelTimer(context.<Long>get(TIMER));
        context.next();
    }

    private void end(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        if (!context.response().ended()) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Reply.refuse(
                    context,
                    408,
                    ErrorCode.TIMEOUT,
                    "The body took longer than the " + time.toMillis() + " ms that are allowed.");
        }
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
