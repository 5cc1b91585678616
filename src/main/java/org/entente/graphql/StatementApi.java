package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.StatementConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Named;
import org.entente.model.Statement;

/** Statements: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class StatementApi {
    private final Reader reader;

    StatementApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("Who said it.")
    public List<@NonNull Actor> speaker(@Source List<Statement> statements) {
        return Nodes.each(reader, statements, statement -> statement.subjectKey, Actor.class);
    }

    @Reads("objectKey")
    @Description("What it was said about.")
    public List<@NonNull Named> about(@Source List<Statement> statements) {
        return Nodes.each(reader, statements, statement -> statement.objectKey, Named.class);
    }

    @Description("What it is reported to have said, the latest first.")
    public List<@NonNull StatementConnection> statements(@Source List<Actor> actors) {
        return reader.pages(actors, Statement.OF_SPEAKER, StatementConnection::new);
    }

    @Description("What is reported to have been said about it, the latest first.")
    public List<@NonNull StatementConnection> statementsAbout(@Source List<Named> nodes) {
        return reader.pages(nodes, Statement.OF_ABOUT, StatementConnection::new);
    }
}
