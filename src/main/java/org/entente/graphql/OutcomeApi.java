package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.OutcomeConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Event;
import org.entente.model.Institution;
import org.entente.model.Named;
import org.entente.model.Outcome;
import org.entente.model.Place;
import org.entente.model.Project;

/** Outcomes: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class OutcomeApi {
    private final Reader reader;

    OutcomeApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The event that brought it about.")
    public List<@NonNull Event> event(@Source List<Outcome> outcomes) {
        return reader.each(outcomes, outcome -> outcome.subjectKey, Event.class);
    }

    @Reads("objectKey")
    @Description("What came of the event.")
    public List<@NonNull Named> result(@Source List<Outcome> outcomes) {
        return Nodes.each(reader, outcomes, outcome -> outcome.objectKey, Named.class);
    }

    @Description("What came of the event.")
    public List<@NonNull OutcomeConnection> outcomes(@Source List<Event> events) {
        return reader.pages(events, Outcome.OF_EVENT, OutcomeConnection::new);
    }

    @Name("outcomeOf")
    @Description("The events that brought it about.")
    public List<@NonNull OutcomeConnection> outcomeOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Outcome.OF_RESULT, OutcomeConnection::new);
    }

    @Name("outcomeOf")
    @Description("The events that brought it about.")
    public List<@NonNull OutcomeConnection> outcomeOfInstitution(@Source List<Institution> institutions) {
        return reader.pages(institutions, Outcome.OF_RESULT, OutcomeConnection::new);
    }

    @Name("outcomeOf")
    @Description("The events that brought it about.")
    public List<@NonNull OutcomeConnection> outcomeOfProject(@Source List<Project> projects) {
        return reader.pages(projects, Outcome.OF_RESULT, OutcomeConnection::new);
    }

    @Name("outcomeOf")
    @Description("The events that brought it about.")
    public List<@NonNull OutcomeConnection> outcomeOfPlace(@Source List<Place> places) {
        return reader.pages(places, Outcome.OF_RESULT, OutcomeConnection::new);
    }

    @Name("outcomeOf")
    @Description("The events that brought it about.")
    public List<@NonNull OutcomeConnection> outcomeOfEvent(@Source List<Event> events) {
        return reader.pages(events, Outcome.OF_RESULT, OutcomeConnection::new);
    }
}
