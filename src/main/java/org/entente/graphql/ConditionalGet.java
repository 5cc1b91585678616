package org.entente.graphql;

import graphql.ExecutionResult;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kernel.Revision;
import org.entente.model.GraphState;

/**
 * Answers to GET carry an entity tag, so that a client that has the answer already need not get it again. The tag is made from the request and
 * from the graph's revision, read in the same snapshot as the answer: it is the same as long as the graph is. An answer with errors has none.
 */
@Singleton
class ConditionalGet {
    private static final int BYTES_OF_HASH = 16;

    private final Engine engine;
    private final String version;

    ConditionalGet(Engine engine, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.engine = engine;
        this.version = version;
    }

    /** Answers a request, with status 304 when the client has the answer. Is done when all of it has gone to the client, or cannot. */
    Future<Void> answer(RoutingContext context, MediaType type, GraphQLRequest request, Caller caller) {
        context.response()
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        Revision revision = new Revision(GraphState.REVISION, number -> isKnown(context, tag(context, type, number)));
        ExecutionResult result = engine.execute(request, caller, revision);
        if (result.getErrors().isEmpty() && revision.number().isPresent()) {
            String tag = tag(context, type, revision.number().getAsLong());
            context.response().putHeader(HttpHeaders.ETAG, tag);
        }
        if (revision.isKnown()) {
            return context.response().setStatusCode(304).end();
        }
        return Reply.answer(context, type, result);
    }

    private static boolean isKnown(RoutingContext context, String tag) {
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && Arrays.stream(known.split(",", -1))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag::equals);
    }

    /** What the answer depends on: the graph, the program, the media type and all parameters of the request. */
    private String tag(RoutingContext context, MediaType type, long revision) {
        String source = String.join(
                "\n",
                String.valueOf(revision),
                version,
                type.name(),
                String.valueOf(context.request().query()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return '"'
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES_OF_HASH))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
