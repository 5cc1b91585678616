package org.entente.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.graphql.connection.TopicConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Topic;

/** Topics: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class TopicApi {
    private final Reader reader;

    TopicApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A topic by its id; null when there is none.")
    public Topic topic(@NonNull @Id @Description("Its id, such as topic/sports.") String id) {
        return Nodes.byId(reader, Topic.class, id);
    }

    @Query
    @Description("All topics, by label.")
    public @NonNull TopicConnection topics() {
        return reader.page(Topic.class, Topic.ORDER, TopicConnection::new);
    }
}
