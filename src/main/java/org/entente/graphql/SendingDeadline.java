package org.entente.graphql;

import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Ends requests whose client does not take its answer in time: what it has not taken is held in memory. */
final class SendingDeadline {
    private final Duration time;

    SendingDeadline(Duration time) {
        this.time = time;
    }

    /**
     * The time runs from here.
     *
     * @param sent is done when all of the answer has gone to the client, or cannot
     */
    void start(RoutingContext context, Future<Void> sent) {
        if (!sent.isComplete()) {
            long timer = context.vertx().setTimer(time.toMillis(), id -> end(context.request()));
            sent.onComplete(done -> context.vertx().cancelTimer(timer));
        }
    }

    private static void end(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
