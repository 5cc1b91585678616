package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Relation;

/** A page of relations. */
@Description("A page of relations.")
public final class RelationConnection extends Connection<Relation, RelationConnection.RelationEdge> {
    /** One of the relations of a page. */
    @Description("One of the relations of a page.")
    public static final class RelationEdge extends Edge<Relation> {}

    @Override
    public RelationEdge newEdge() {
        return new RelationEdge();
    }
}
