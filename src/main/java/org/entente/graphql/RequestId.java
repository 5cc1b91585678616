package org.entente.graphql;

import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The id by which a request is found in the log: the client's or the proxy's own, where it is well-formed, or else one that is made up. The
 * response carries it, too.
 */
final class RequestId {
    private static final String HEADER = "X-Request-Id";
    private static final String LOGGED_AS = "requestId";

    /** What fits a log line, and cannot be taken for the rest of it. */
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._~:/+=-]{1,64}");

    private RequestId() {}

    /** Takes a request's id, and goes on. */
    static void take(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && WELL_FORMED.matcher(given).matches() ? given : madeUp();
        context.put(LOGGED_AS, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }

    /** Sixteen digits: it tells requests apart, and is no secret. */
    private static String madeUp() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** Does something while whatever is logged carries the request's id. */
    static void logged(RoutingContext context, Runnable something) {
        MDC.put(LOGGED_AS, context.get(LOGGED_AS));
        try {
            something.run();
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }
}
