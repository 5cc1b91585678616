package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Belonging;

/** A page of belongings. */
@Description("A page of belongings.")
public final class BelongingConnection extends Connection<Belonging, BelongingConnection.BelongingEdge> {
    /** One of the belongings of a page. */
    @Description("One of the belongings of a page.")
    public static final class BelongingEdge extends Edge<Belonging> {}

    @Override
    public BelongingEdge newEdge() {
        return new BelongingEdge();
    }
}
