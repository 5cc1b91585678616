package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.EventConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Actor;
import org.entente.model.Event;

/** Events: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class EventApi {
    private final Reader reader;

    EventApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("An event by its id; null when there is none.")
    public Event event(@NonNull @Id @Description("Its id, such as event/aliyev-visit-2023.") String id) {
        return Nodes.byId(reader, Event.class, id);
    }

    @Query
    @Description("All events, the latest first.")
    public @NonNull EventConnection events() {
        return reader.page(Event.class, Event.ORDER, EventConnection::new);
    }

    @Description("The events that it took part in, the latest first.")
    public List<@NonNull EventConnection> events(@Source List<Actor> actors) {
        return reader.pages(actors, Event.OF_PARTICIPANT, EventConnection::new);
    }
}
