package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kernel.Budget;
import org.entente.kernel.ErrorCode;
import org.entente.telemetry.Telemetry;
import org.entente.telemetry.Usage;
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
    private static final int BODY_TOO_LARGE = 413;

    private final Engine engine;
    private final ConditionalGet conditional;
    private final Limits limits;
    private final Telemetry telemetry;
    private final boolean schemaAvailable;

    GraphQLRoute(
            Engine engine,
            ConditionalGet conditional,
            Limits limits,
            Telemetry telemetry,
            @ConfigProperty(name = "quarkus.smallrye-graphql.schema-available") boolean schemaAvailable) {
        this.engine = engine;
        this.conditional = conditional;
        this.limits = limits;
        this.telemetry = telemetry;
        this.schemaAvailable = schemaAvailable;
    }

    void install(@Observes Router router) {
        router.route(PATH + "/schema.graphql")
                .order(BEFORE_ALL_OTHERS)
                .handler(RequestId::take)
                .blockingHandler(this::answerSchema, false);
        BodyDeadline deadline = new BodyDeadline(limits.body());
        // On a route of its own: within one, nothing may stand before the body's handler.
        router.route(PATH).order(BEFORE_ALL_OTHERS - 1).handler(RequestId::take).handler(deadline::start);
        router.route(PATH)
                .order(BEFORE_ALL_OTHERS)
                .handler(BodyHandler.create(false).setBodyLimit(limits.bytes()))
                .handler(deadline::stop)
                // Not in the order of arrival: a light query must not wait for a heavy one on the same connection.
                .blockingHandler(this::handle, false)
                .failureHandler(this::fail);
    }

    private void answerSchema(RoutingContext context) {
        if (!schemaAvailable) {
            Reply.refuse(context, 404, "The schema is not served as a text; ask for it by introspection.");
            return;
        }
        if (!context.request().method().equals(HttpMethod.GET)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET");
            Reply.refuse(context, 405, "Ask for the schema by GET.");
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end(engine.schemaText());
    }

    private void handle(RoutingContext context) {
        RequestId.logged(context, () -> answer(context));
    }

    private void answer(RoutingContext context) {
        MediaType type = MediaType.accepted(context.parsedHeaders().accept()).orElse(null);
        if (type == null) {
            Reply.refuse(
                    context,
                    406,
                    "The answer comes as application/graphql-response+json or application/json; accept one of them.");
            return;
        }
        Usage usage = telemetry.begin();
        try {
            if (context.request().method().equals(HttpMethod.GET)) {
                answerGet(context, type, usage);
            } else if (context.request().method().equals(HttpMethod.POST)) {
                answerPost(context, type, usage);
            } else {
                context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
                Reply.refuse(context, 405, "Send queries by GET or POST.");
            }
        } catch (BadRequestException e) {
            usage.fails(ErrorCode.BAD_REQUEST.name());
            Reply.refuse(context, 400, e.getMessage());
        } catch (RuntimeException e) {
            usage.fails(ErrorCode.INTERNAL.name());
            fail(context, type, e);
        } finally {
            telemetry.end(usage);
        }
    }

    private void answerGet(RoutingContext context, MediaType type, Usage usage) {
        RequestParameters parameters = RequestParameters.of(context);
        GraphQLRequest request = GraphQLRequest.ofParameters(
                parameters.text("query"),
                parameters.text("documentId"),
                parameters.text("operationName"),
                parameters.text("variables"),
                parameters.text("extensions"));
        conditional.answer(context, type, request, budget(context), usage);
    }

    private void answerPost(RoutingContext context, MediaType type, Usage usage) {
        if (!MediaType.isJson(context.request().getHeader(HttpHeaders.CONTENT_TYPE))) {
            Reply.refuse(context, 415, "Send the request as application/json in UTF-8.");
            return;
        }
        Buffer body = context.body().buffer();
        GraphQLRequest request = GraphQLRequest.ofBody(body == null ? new byte[0] : body.getBytes());
        ExecutionResult result = engine.execute(request, budget(context), null, usage);
        Reply.answer(context, type, result);
    }

    /** A budget that ends when the client goes away. */
    private Budget budget(RoutingContext context) {
        Budget budget = engine.budget();
        context.addEndHandler(end -> budget.cancel());
        if (context.response().closed()) {
            budget.cancel();
        }
        return budget;
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == BODY_TOO_LARGE) {
            Reply.refuse(
                    context,
                    BODY_TOO_LARGE,
                    ErrorCode.TOO_LARGE,
                    "The body has at least " + found(context) + " bytes; at most " + limits.bytes() + " are allowed.");
        } else if (!context.response().ended()) {
            fail(context, MediaType.JSON, context.failure());
        }
    }

    /** What the client said of its body's length, or else the length at which reading stopped. */
    private long found(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? limits.bytes() + 1L : Long.parseLong(length);
    }

    private static void fail(RoutingContext context, MediaType type, Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Internal error %s", id);
        Reply.fail(context, type, "Internal error; report it with the id " + id + ".");
    }
}
