package org.entente.graphql;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;

/** The parameters of a GET: percent-encoded UTF-8, to the letter. */
final class RequestParameters {
    private final MultiMap parameters;

    private RequestParameters(MultiMap parameters) {
        this.parameters = parameters;
    }

    /** The parameters of a request. A target that is not percent-encoded at all does not get as far as this. */
    static RequestParameters of(RoutingContext context) {
        // As bytes, a character each: what the server takes for UTF-8 has question marks where the bytes were none.
        return new RequestParameters(context.queryParams(StandardCharsets.ISO_8859_1));
    }

    /**
     * A parameter; null when it is not given.
     *
     * @throws BadRequestException when it is no UTF-8, or has a character that no text of the graph can have
     */
    String text(String name) {
        String bytes = parameters.get(name);
        if (bytes == null) {
            return null;
        }
        String what = "The parameter \"" + name + "\"";
        String text = RequestText.decode(bytes.getBytes(StandardCharsets.ISO_8859_1), what);
        if (text.indexOf('\0') >= 0) {
            throw new BadRequestException(RequestText.NOT_STORABLE.formatted(what));
        }
        return text;
    }
}
