package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Outcome;

/** A page of outcomes. */
@Description("A page of outcomes.")
public final class OutcomeConnection extends Connection<Outcome, OutcomeConnection.OutcomeEdge> {
    /** One of the outcomes of a page. */
    @Description("One of the outcomes of a page.")
    public static final class OutcomeEdge extends Edge<Outcome> {}

    @Override
    public OutcomeEdge newEdge() {
        return new OutcomeEdge();
    }
}
