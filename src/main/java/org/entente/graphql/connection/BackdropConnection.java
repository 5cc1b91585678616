package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Backdrop;

/** A page of backdrops. */
@Description("A page of backdrops.")
public final class BackdropConnection extends Connection<Backdrop, BackdropConnection.BackdropEdge> {
    /** One of the backdrops of a page. */
    @Description("One of the backdrops of a page.")
    public static final class BackdropEdge extends Edge<Backdrop> {}

    @Override
    public BackdropEdge newEdge() {
        return new BackdropEdge();
    }
}
