package org.entente.graphql;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The media types that answers come in. They differ in what a status code says, as the GraphQL over HTTP specification has it. */
enum MediaType {
    /** Status 200 even for a document that does not parse: a client of old takes other codes for failures of the transport. */
    JSON("application/json"),
    /** Status 400 when nothing was executed. */
    GRAPHQL_RESPONSE("application/graphql-response+json");

    /** One or more times: GraphiQL as it is served here sets the header twice, and a browser joins the two. */
    private static final Pattern SENT = Pattern.compile(
            "application/json(\\s*;\\s*charset=\"?utf-8\"?)?(\\s*,\\s*application/json(\\s*;\\s*charset=\"?utf-8\"?)?)*",
            Pattern.CASE_INSENSITIVE);

    private final String value;

    MediaType(String value) {
        this.value = value;
    }

    /** The value of a Content-Type header. */
    String header() {
        return value + "; charset=utf-8";
    }

    /** Whether a Content-Type header says that the body is JSON in UTF-8, and nothing else. */
    static boolean isJson(String contentType) {
        return contentType != null && SENT.matcher(contentType.strip()).matches();
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
