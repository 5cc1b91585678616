package org.entente.graphql;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;

/** Refuses requests for what their head says, before their body is read: forms would be taken apart, and what is compressed could be a thousand times as much. */
final class RequestHead {
    private static final String PLAIN = "identity";

    private RequestHead() {}

    static void check(RoutingContext context) {
        HttpMethod method = context.request().method();
        String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        String coding = context.request().getHeader(HttpHeaders.CONTENT_ENCODING);
        if (!method.equals(HttpMethod.GET) && !method.equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, "GET, POST");
            Reply.refuse(context, 405, "Send queries by GET or POST.");
        } else if (!(MediaType.isJson(type) || (method.equals(HttpMethod.GET) && !isForm(type)))) {
            Reply.refuse(context, 415, "Send the request as application/json in UTF-8.");
        } else if (coding != null && !coding.equalsIgnoreCase(PLAIN)) {
            Reply.refuse(context, 415, "Send the request as it is, without a Content-Encoding.");
        } else {
            context.next();
        }
    }

    private static boolean isForm(String type) {
        if (type == null) {
            return false;
        }
        String lower = type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("multipart/") || lower.startsWith("application/x-www-form-urlencoded");
    }
}
