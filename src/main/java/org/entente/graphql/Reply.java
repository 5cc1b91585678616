package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.entente.kernel.ErrorCode;

/** Sends what a request gets: status, headers and JSON. */
final class Reply {
    private static final String SECONDS_TO_WAIT = "1";

    private Reply() {}

    /** The result of an execution. */
    static void answer(RoutingContext context, MediaType type, ExecutionResult result) {
        if (Errors.has(result, ErrorCode.OVERLOADED)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            send(context, 503, type, ResponseWriter.toJson(result));
            return;
        }
        boolean refused = !result.isDataPresent() && type == MediaType.GRAPHQL_RESPONSE;
        send(context, refused ? 400 : 200, type, ResponseWriter.toJson(result));
    }

    /** A request that is none. */
    static void refuse(RoutingContext context, int status, String message) {
        refuse(context, status, ErrorCode.BAD_REQUEST, message);
    }

    /** A request that is not looked into. */
    static void refuse(RoutingContext context, int status, ErrorCode code, String message) {
        send(context, status, MediaType.JSON, ResponseWriter.toJson(Errors.toJson(code, message)));
    }

    /** A request with which the server failed. */
    static void fail(RoutingContext context, MediaType type, String message) {
        send(context, 500, type, ResponseWriter.toJson(Errors.toJson(ErrorCode.INTERNAL, message)));
    }

    private static void send(RoutingContext context, int status, MediaType type, byte[] json) {
        if (context.response().ended() || context.response().closed()) {
            return;
        }
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(Buffer.buffer(json));
    }
}
