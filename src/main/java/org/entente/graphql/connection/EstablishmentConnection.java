package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Establishment;

/** A page of establishments. */
@Description("A page of establishments.")
public final class EstablishmentConnection
        extends Connection<Establishment, EstablishmentConnection.EstablishmentEdge> {
    /** One of the establishments of a page. */
    @Description("One of the establishments of a page.")
    public static final class EstablishmentEdge extends Edge<Establishment> {}

    @Override
    public EstablishmentEdge newEdge() {
        return new EstablishmentEdge();
    }
}
