package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Figure;

/** A page of figures. */
@Description("A page of figures.")
public final class FigureConnection extends Connection<Figure, FigureConnection.FigureEdge> {
    /** One of the figures of a page. */
    @Description("One of the figures of a page.")
    public static final class FigureEdge extends Edge<Figure> {}

    @Override
    public FigureEdge newEdge() {
        return new FigureEdge();
    }
}
