package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.PartyConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Agreement;
import org.entente.model.Body;
import org.entente.model.Party;

/** Parties: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class PartyApi {
    private final Reader reader;

    PartyApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("What binds the party.")
    public List<@NonNull Agreement> agreement(@Source List<Party> parties) {
        return reader.each(parties, party -> party.subjectKey, Agreement.class);
    }

    @Reads("objectKey")
    @Description("Who is bound: a country or an institution.")
    public List<@NonNull Body> party(@Source List<Party> parties) {
        return Nodes.each(reader, parties, party -> party.objectKey, Body.class);
    }

    @Description("Who is bound by the agreement.")
    public List<@NonNull PartyConnection> parties(@Source List<Agreement> agreements) {
        return reader.pages(agreements, Party.OF_AGREEMENT, PartyConnection::new);
    }

    @Description("What it is bound by, with how firmly that is said; the agreements themselves stand in agreements.")
    public List<@NonNull PartyConnection> partyTo(@Source List<Body> bodies) {
        return reader.pages(bodies, Party.OF_PARTY, PartyConnection::new);
    }
}
