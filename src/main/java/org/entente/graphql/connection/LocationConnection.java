package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Location;

/** A page of locations. */
@Description("A page of locations.")
public final class LocationConnection extends Connection<Location, LocationConnection.LocationEdge> {
    /** One of the locations of a page. */
    @Description("One of the locations of a page.")
    public static final class LocationEdge extends Edge<Location> {}

    @Override
    public LocationEdge newEdge() {
        return new LocationEdge();
    }
}
