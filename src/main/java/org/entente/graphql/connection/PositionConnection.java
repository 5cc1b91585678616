package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Position;

/** A page of positions. */
@Description("A page of positions.")
public final class PositionConnection extends Connection<Position, PositionConnection.PositionEdge> {
    /** One of the positions of a page. */
    @Description("One of the positions of a page.")
    public static final class PositionEdge extends Edge<Position> {}

    @Override
    public PositionEdge newEdge() {
        return new PositionEdge();
    }
}
