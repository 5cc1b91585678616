package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Authorship;

/** A page of authorships. */
@Description("A page of authorships.")
public final class AuthorshipConnection extends Connection<Authorship, AuthorshipConnection.AuthorshipEdge> {
    /** One of the authorships of a page. */
    @Description("One of the authorships of a page.")
    public static final class AuthorshipEdge extends Edge<Authorship> {}

    @Override
    public AuthorshipEdge newEdge() {
        return new AuthorshipEdge();
    }
}
