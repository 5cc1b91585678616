package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.PositionConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Body;
import org.entente.model.Participation;
import org.entente.model.Person;
import org.entente.model.Position;
import org.entente.model.Signature;

/** Positions: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class PositionApi {
    private final Reader reader;

    PositionApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("Who holds the office.")
    public List<@NonNull Person> person(@Source List<Position> positions) {
        return reader.each(positions, position -> position.subjectKey, Person.class);
    }

    @Reads("objectKey")
    @Description("Where the office is: a country or an institution.")
    public List<@NonNull Body> body(@Source List<Position> positions) {
        return Nodes.each(reader, positions, position -> position.objectKey, Body.class);
    }

    @Name("positions")
    @Description("The offices that the person holds or held, the latest first.")
    public List<@NonNull PositionConnection> positionsOfPerson(@Source List<Person> people) {
        return reader.pages(people, Position.OF_PERSON, PositionConnection::new);
    }

    @Name("positions")
    @Description("The offices in it and who holds or held them, the latest first.")
    public List<@NonNull PositionConnection> positionsOfBody(@Source List<Body> bodies) {
        return reader.pages(bodies, Position.OF_BODY, PositionConnection::new);
    }

    @Name("officesThen")
    @Description(
            "The offices that the participant held when the event took place, as far as is known: an office without dates may have been held then. None for countries and institutions, and where the event has no date.")
    public List<@NonNull PositionConnection> officesWhenTakingPart(@Source List<Participation> participations) {
        return reader.pages(participations, Position.WHEN_TAKING_PART, PositionConnection::new);
    }

    @Name("officesThen")
    @Description(
            "The offices that the signatory held when the agreement was signed, as far as is known: an office without dates may have been held then. None where the agreement has no date.")
    public List<@NonNull PositionConnection> officesWhenSigning(@Source List<Signature> signatures) {
        return reader.pages(signatures, Position.WHEN_SIGNING, PositionConnection::new);
    }
}
