package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Place;

/** A page of places. */
@Description("A page of places.")
public final class PlaceConnection extends Connection<Place, PlaceConnection.PlaceEdge> {
    /** One of the places of a page. */
    @Description("One of the places of a page.")
    public static final class PlaceEdge extends Edge<Place> {}

    @Override
    public PlaceEdge newEdge() {
        return new PlaceEdge();
    }
}
