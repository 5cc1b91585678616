package org.entente.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.graphql.Description;

/** An absolute http or https address (RFC 3986), known to the schema as the scalar {@code URI}. */
@Description("An absolute http or https address (RFC 3986).")
@CustomScalar("URI")
public final class WebAddress implements CustomStringScalar {
    private final URI uri;

    /**
     * @param text an absolute address
     * @throws IllegalArgumentException when the text is no http or https address
     */
    public WebAddress(String text) {
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an address: " + text, e);
        }
        // A page shows it as a link: javascript: and data: must never get that far.
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException("not an http or https address: " + text);
        }
    }

    @Override
    public String stringValueForSerialization() {
        return uri.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebAddress address && address.uri.equals(uri);
    }

    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
