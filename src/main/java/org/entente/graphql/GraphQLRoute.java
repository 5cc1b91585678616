package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClosedException;
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
import org.jboss.logging.Logger;

/**
 * GraphQL over HTTP, as the specification of that name has it: queries by GET and POST, JSON bodies only (a form of another site cannot post
 * one), and status codes that tell a request error from an answer. Stands before SmallRye's own route, which is laxer in each of these.
 */
@ApplicationScoped
class GraphQLRoute {
    private static final Logger LOG = Logger.getLogger(GraphQLRoute.class);
    private static final String PATH = "/graphql";
    /** After the filter for other origins, which Quarkus sets up at -300, and before all that answers. */
    private static final int BEFORE_ALL_OTHERS = -250;

    private static final int BAD_REQUEST = 400;
    private static final int BODY_TOO_LARGE = 413;

    private final Engine engine;
    private final ConditionalGet conditional;
    private final Limits limits;
    private final Telemetry telemetry;
    private final Departure departure;
    private final boolean schemaAvailable;

    GraphQLRoute(
            Engine engine,
            ConditionalGet conditional,
            Limits limits,
            Telemetry telemetry,
            Departure departure,
            SchemaSettings schema,
            @ConfigProperty(name = "quarkus.smallrye-graphql.schema-available") boolean schemaAvailable) {
        this.engine = engine;
        this.conditional = conditional;
        this.limits = limits;
        this.telemetry = telemetry;
        this.departure = departure;
        this.schemaAvailable = schemaAvailable && schema.shown();
    }

    void install(@Observes Router router) {
        router.route()
                .order(BEFORE_ALL_OTHERS - 2)
                .handler(departure::announce)
                .failureHandler(GraphQLRoute::refuseDamagedHead);
        router.route(PATH + "/schema.graphql")
                .order(BEFORE_ALL_OTHERS)
                .handler(RequestId::take)
                .blockingHandler(this::answerSchema, false);
        BodyDeadline deadline = new BodyDeadline(limits.body());
        // On a route of its own: within one, nothing may stand before the body's handler.
        router.route(PATH)
                .order(BEFORE_ALL_OTHERS - 1)
                .handler(RequestId::take)
                .handler(deadline::start)
                .handler(RequestHead::check);
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
            Reply.refuse(context, 404, "The schema is not served as a text.");
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
        Caller caller = caller(context);
        try {
            answer(context, type, caller).onComplete(done -> caller.budget().release());
        } finally {
            telemetry.end(caller.usage());
        }
    }

    private Future<Void> answer(RoutingContext context, MediaType type, Caller caller) {
        try {
            return context.request().method().equals(HttpMethod.GET)
                    ? answerGet(context, type, caller)
                    : answerPost(context, type, caller);
        } catch (TooOftenException e) {
            caller.usage().fails(ErrorCode.RATE_LIMITED.name());
            Reply.refuse(context, e);
        } catch (BadRequestException e) {
            caller.usage().fails(ErrorCode.BAD_REQUEST.name());
            Reply.refuse(context, 400, e.getMessage());
        } catch (RuntimeException e) {
            caller.usage().fails(ErrorCode.INTERNAL.name());
            fail(context, type, e);
        }
        return Future.succeededFuture();
    }

    private Future<Void> answerGet(RoutingContext context, MediaType type, Caller caller) {
        RequestParameters parameters = RequestParameters.of(context);
        GraphQLRequest request = GraphQLRequest.ofParameters(
                parameters.text("query"),
                parameters.text("documentId"),
                parameters.text("operationName"),
                parameters.text("variables"),
                parameters.text("extensions"));
        return conditional.answer(context, type, request, caller);
    }

    private Future<Void> answerPost(RoutingContext context, MediaType type, Caller caller) {
        Buffer body = context.body().buffer();
        GraphQLRequest request = GraphQLRequest.ofBody(body == null ? new byte[0] : body.getBytes());
        ExecutionResult result = engine.execute(request, caller, null);
        return Reply.answer(context, type, result);
    }

    /** Who asks, with a budget that ends when the client goes away. */
    private Caller caller(RoutingContext context) {
        Budget budget = engine.budget();
        context.addEndHandler(end -> budget.cancel());
        if (context.response().closed()) {
            budget.cancel();
        }
        return new Caller(ClientAddress.of(context), budget, telemetry.begin());
    }

    /** The router itself refuses what has no header Host, or one that is none, whatever the path. */
    private static void refuseDamagedHead(RoutingContext context) {
        if (context.statusCode() == BAD_REQUEST) {
            Reply.refuse(context, BAD_REQUEST, "The head of the request is damaged. Has it a header Host?");
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context) {
        if (context.statusCode() == BODY_TOO_LARGE) {
            Reply.refuse(
                    context,
                    BODY_TOO_LARGE,
                    ErrorCode.TOO_LARGE,
                    "The body has at least " + found(context) + " bytes; at most " + limits.bytes() + " are allowed.");
        } else if (!context.response().ended() && !isGone(context.failure())) {
            fail(context, MediaType.JSON, context.failure());
        }
    }

    /** A client that closes the connection while its body is read is no failure of the server's. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof HttpClosedException;
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
