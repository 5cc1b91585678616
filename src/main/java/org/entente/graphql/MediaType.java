package org.entente.graphql;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;

/** The media types that answers come in. They differ in what a status code says, as the GraphQL over HTTP specification has it. */
enum MediaType {
    /** Status 200 even for a document that does not parse: a client of old takes other codes for failures of the transport. */
    JSON("application/json"),
    /** Status 400 when nothing was executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json");

    private final String value;

    MediaType(String value) {
        this.value = value;
    }

    /** The value of a Content-Type header. */
    String header() {
        return value + "; charset=utf-8";
    }

    /** The type that a client takes, by its Accept header, the preferred one first; empty when it takes none of them. */
    static Optional<MediaType> accepted(List<MIMEHeader> accept) {
        if (accept.isEmpty()) {
            return Optional.of(JSON);
        }
        for (MIMEHeader range : accept) {
            if (range.weight() == 0) {
                continue;
            }
            for (MediaType type : values()) {
                if (matches(range, type)) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(MIMEHeader range, MediaType type) {
        if (range.component().equals("*") && range.subComponent().equals("*")) {
            return true;
        }
        String subtype = type.value.substring(type.value.indexOf('/') + 1);
        return range.component().equalsIgnoreCase("application")
                && (range.subComponent().equals("*") || range.subComponent().equalsIgnoreCase(subtype));
    }
}
