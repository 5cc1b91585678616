package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Party;

/** A page of parties. */
@Description("A page of parties.")
public final class PartyConnection extends Connection<Party, PartyConnection.PartyEdge> {
    /** One of the parties of a page. */
    @Description("One of the parties of a page.")
    public static final class PartyEdge extends Edge<Party> {}

    @Override
    public PartyEdge newEdge() {
        return new PartyEdge();
    }
}
