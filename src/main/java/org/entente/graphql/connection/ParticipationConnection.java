package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Participation;

/** A page of participations. */
@Description("A page of participations.")
public final class ParticipationConnection
        extends Connection<Participation, ParticipationConnection.ParticipationEdge> {
    /** One of the participations of a page. */
    @Description("One of the participations of a page.")
    public static final class ParticipationEdge extends Edge<Participation> {}

    @Override
    public ParticipationEdge newEdge() {
        return new ParticipationEdge();
    }
}
