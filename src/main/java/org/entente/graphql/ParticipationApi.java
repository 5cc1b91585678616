package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.ParticipationConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.Participation;

/** Participations: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class ParticipationApi {
    private final Reader reader;

    ParticipationApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What they took part in.")
    public List<@NonNull Event> event(@Source List<Participation> participations) {
        return reader.each(participations, participation -> participation.subjectKey, Event.class);
    }

    @Reads("objectKey")
    @Description("Who took part.")
    public List<@NonNull Actor> participant(@Source List<Participation> participations) {
        return Nodes.each(reader, participations, participation -> participation.objectKey, Actor.class);
    }

    @Name("participations")
    @Description("Who took part in the event, and how.")
    public List<@NonNull ParticipationConnection> participationsOfEvent(@Source List<Event> events) {
        return reader.pages(events, Participation.OF_EVENT, ParticipationConnection::new);
    }

    @Name("participations")
    @Description("What it took part in, and how; the events themselves stand in events.")
    public List<@NonNull ParticipationConnection> participationsOfActor(@Source List<Actor> actors) {
        return reader.pages(actors, Participation.OF_PARTICIPANT, ParticipationConnection::new);
    }
}
