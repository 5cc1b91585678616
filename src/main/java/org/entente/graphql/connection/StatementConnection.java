package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Statement;

/** A page of statements. */
@Description("A page of statements.")
public final class StatementConnection extends Connection<Statement, StatementConnection.StatementEdge> {
    /** One of the statements of a page. */
    @Description("One of the statements of a page.")
    public static final class StatementEdge extends Edge<Statement> {}

    @Override
    public StatementEdge newEdge() {
        return new StatementEdge();
    }
}
