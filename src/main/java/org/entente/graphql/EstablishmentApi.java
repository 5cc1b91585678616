package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.EstablishmentConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Establishment;
import org.entente.model.Event;
import org.entente.model.Institution;
import org.entente.model.Named;

/** Establishments: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class EstablishmentApi {
    private final Reader reader;

    EstablishmentApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The agreement or event that establishes the institution.")
    public List<@NonNull Named> founding(@Source List<Establishment> establishments) {
        return Nodes.each(reader, establishments, establishment -> establishment.subjectKey, Named.class);
    }

    @Reads("objectKey")
    @Description("What is established.")
    public List<@NonNull Institution> institution(@Source List<Establishment> establishments) {
        return reader.each(establishments, establishment -> establishment.objectKey, Institution.class);
    }

    @Name("establishments")
    @Description("The institutions that the agreement establishes.")
    public List<@NonNull EstablishmentConnection> establishmentsOfAgreement(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Establishment.OF_FOUNDING, EstablishmentConnection::new);
    }

    @Name("establishments")
    @Description("The institutions that the event establishes.")
    public List<@NonNull EstablishmentConnection> establishmentsOfEvent(@Source List<Event> events) {
        return reader.pages(events, Establishment.OF_FOUNDING, EstablishmentConnection::new);
    }

    @Description("The agreements and events that establish the institution.")
    public List<@NonNull EstablishmentConnection> establishedBy(@Source List<Institution> institutions) {
        return reader.pages(institutions, Establishment.OF_INSTITUTION, EstablishmentConnection::new);
    }
}
