package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Naming;

/** A page of namings. */
@Description("A page of namings.")
public final class NamingConnection extends Connection<Naming, NamingConnection.NamingEdge> {
    /** One of the namings of a page. */
    @Description("One of the namings of a page.")
    public static final class NamingEdge extends Edge<Naming> {}

    @Override
    public NamingEdge newEdge() {
        return new NamingEdge();
    }
}
