package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.entente.kernel.ErrorCode;
import org.jboss.logging.Logger;

/**
 * GraphQL over HTTP, as the specification of that name has it: queries by GET and POST, JSON bodies only (a form of another site cannot post
 * one), and status codes that tell a request error from an answer. Stands before SmallRye's own route, which is laxer in each of these.
 */
@ApplicationScoped
class GraphQLRoute {
    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";
    private static final int BEFORE_ALL_OTHERS = -1000;
    private static final long MOST_BODY_BYTES = 1_000_000;

    private final Engine engine;

    GraphQLRoute(Engine engine) {
        this.engine = engine;
    }

    void install(@Observes Router router) {
        router.get(PATH + "/schema.graphql").order(BEFORE_ALL_OTHERS).blockingHandler(this::answerSchema, false);
        router.route(PATH)
                .order(BEFORE_ALL_OTHERS)
                .handler(BodyHandler.create(false).setBodyLimit(MOST_BODY_BYTES))
                // Not in the order of arrival: a light query must not wait for a heavy one on the same connection.
                .blockingHandler(this::handle, false);
    }

    private void answerSchema(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(engine.schemaText());
    }

    private void handle(RoutingContext context) {
        MediaType answer = MediaType.accepted(context.parsedHeaders().accept()).orElse(null);
        if (answer == null) {
            refuse(
                    context,
                    406,
                    "The answer comes as application/graphql-response+json or application/json; accept one of them.");
            return;
        }
        try {
            if (context.request().method().equals(HttpMethod.GET)) {
                answer(context, answer, ofParameters(context));
            } else if (context.request().method().equals(HttpMethod.POST)) {
                answerPost(context, answer);
            } else {
                context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
                refuse(context, 405, "Send queries by GET or POST.");
            }
        } catch (BadRequestException e) {
            refuse(context, 400, e.getMessage());
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.errorf(e, "Internal error %s", id);
            send(
                    context,
                    500,
                    answer,
                    ResponseWriter.toJson(
                            Errors.toJson(ErrorCode.INTERNAL, "Internal error; report it with the id " + id + ".")));
        }
    }

    private static GraphQLRequest ofParameters(RoutingContext context) {
        var parameters = context.queryParams();
        return GraphQLRequest.ofParameters(
                parameters.get("query"), parameters.get("operationName"), parameters.get("variables"));
    }

    private void answerPost(RoutingContext context, MediaType answer) {
        MIMEHeader type = context.parsedHeaders().contentType();
        String charset = type.parameter("charset");
        boolean json = type.component().equalsIgnoreCase("application")
                && type.subComponent().equalsIgnoreCase("json")
                && (charset == null || charset.equalsIgnoreCase("utf-8"));
        if (!json) {
            refuse(context, 415, "Send the request as application/json in UTF-8.");
            return;
        }
        Buffer body = context.body().buffer();
        answer(context, answer, GraphQLRequest.ofBody(body == null ? new byte[0] : body.getBytes()));
    }

    private void answer(RoutingContext context, MediaType type, GraphQLRequest request) {
        ExecutionResult result = engine.execute(request);
        boolean refused = !result.isDataPresent() && type == MediaType.GRAPHQL_RESPONSE;
        send(context, refused ? 400 : 200, type, ResponseWriter.toJson(result));
    }

    private static void refuse(RoutingContext context, int status, String message) {
        send(context, status, MediaType.JSON, ResponseWriter.toJson(Errors.toJson(ErrorCode.BAD_REQUEST, message)));
    }

    private static void send(RoutingContext context, int status, MediaType type, byte[] json) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, type.header())
                .end(Buffer.buffer(json));
    }
}
