package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.BackdropConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Backdrop;
import org.entente.model.Event;

/** Backdrops: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class BackdropApi {
    private final Reader reader;

    BackdropApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The event.")
    public List<@NonNull Event> event(@Source List<Backdrop> backdrops) {
        return reader.each(backdrops, backdrop -> backdrop.subjectKey, Event.class);
    }

    @Reads("objectKey")
    @Description("What it took place against.")
    public List<@NonNull Event> backdrop(@Source List<Backdrop> backdrops) {
        return reader.each(backdrops, backdrop -> backdrop.objectKey, Event.class);
    }

    @Description("What the event took place against the backdrop of.")
    public List<@NonNull BackdropConnection> backdrops(@Source List<Event> events) {
        return reader.pages(events, Backdrop.OF_EVENT, BackdropConnection::new);
    }

    @Description("The events that took place against this backdrop.")
    public List<@NonNull BackdropConnection> backdropOf(@Source List<Event> events) {
        return reader.pages(events, Backdrop.OF_BACKDROP, BackdropConnection::new);
    }
}
