package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.BelongingConnection;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Actor;
import org.entente.model.Belonging;
import org.entente.model.Country;
import org.entente.model.Institution;
import org.entente.model.Person;

/** Belongings: their ends, and the lists of them that nodes have. */
@GraphQLApi
public class BelongingApi {
    private final Reader reader;

    BelongingApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("subjectKey")
    @Description("The person or institution.")
    public List<@NonNull Actor> member(@Source List<Belonging> belongings) {
        return Nodes.each(reader, belongings, belonging -> belonging.subjectKey, Actor.class);
    }

    @Reads("objectKey")
    @Description("The country that it belongs to.")
    public List<@NonNull Country> country(@Source List<Belonging> belongings) {
        return reader.each(belongings, belonging -> belonging.objectKey, Country.class);
    }

    @Name("belongings")
    @Description("The countries that the person belongs to, and how.")
    public List<@NonNull BelongingConnection> belongingsOfPerson(@Source List<Person> people) {
        return reader.pages(people, Belonging.OF_MEMBER, BelongingConnection::new);
    }

    @Name("belongings")
    @Description("The countries that the institution belongs to, and how.")
    public List<@NonNull BelongingConnection> belongingsOfInstitution(@Source List<Institution> institutions) {
        return reader.pages(institutions, Belonging.OF_MEMBER, BelongingConnection::new);
    }

    @Name("belongings")
    @Description("Who belongs to the country, and how; the nodes themselves stand in people and institutions.")
    public List<@NonNull BelongingConnection> belongingsOfCountry(@Source List<Country> countries) {
        return reader.pages(countries, Belonging.OF_COUNTRY, BelongingConnection::new);
    }
}
