package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Involvement;

/** A page of involvements. */
@Description("A page of involvements.")
public final class InvolvementConnection extends Connection<Involvement, InvolvementConnection.InvolvementEdge> {
    /** One of the involvements of a page. */
    @Description("One of the involvements of a page.")
    public static final class InvolvementEdge extends Edge<Involvement> {}

    @Override
    public InvolvementEdge newEdge() {
        return new InvolvementEdge();
    }
}
