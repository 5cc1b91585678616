package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.entente.kernel.ErrorCode;

/** Sends what a request gets: status, headers and JSON. */
final class Reply {
    private static final String SECONDS_TO_WAIT = "1";

    private Reply() {}

    /** The result of an execution. Is done when all of it has gone to the client, or cannot. */
    static Future<Void> answer(RoutingContext context, MediaType type, ExecutionResult result) {
        if (Errors.has(result, ErrorCode.OVERLOADED)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            return send(context, 503, type, ResponseWriter.toJson(result));
        }
        boolean refused = !result.isDataPresent() && type == MediaType.GRAPHQL_RESPONSE;
        return send(context, refused ? 400 : 200, type, ResponseWriter.toJson(result));
    }

    /** A request that is none. */
    static void refuse(RoutingContext context, int status, String message) {
        refuse(context, status, ErrorCode.BAD_REQUEST, message);
    }

    /** A request that is not looked into. */
    static void refuse(RoutingContext context, int status, ErrorCode code, String message) {
        send(context, status, MediaType.JSON, ResponseWriter.toJson(Errors.toJson(code, message)));
    }

    /** A request of a client that has to wait. */
    static void refuse(RoutingContext context, TooOftenException refusal) {
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
        refuse(
                context,
                429,
                ErrorCode.RATE_LIMITED,
                "You have asked for too much in short time. Try again in " + refusal.seconds() + " s.");
    }

    /** A request with which the server failed. */
    static void fail(RoutingContext context, MediaType type, String message) {
        send(context, 500, type, ResponseWriter.toJson(Errors.toJson(ErrorCode.INTERNAL, message)));
    }

    private static Future<Void> send(RoutingContext context, int status, MediaType type, byte[] json) {
        if (context.response().ended() || context.response().closed()) {
            return Future.succeededFuture();
        }
        return context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(Buffer.buffer(json));
    }
}
