package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.CountryConnection;
import org.entente.graphql.connection.InstitutionConnection;
import org.entente.graphql.connection.PersonConnection;
import org.entente.kernel.Reader;
import org.entente.model.Country;
import org.entente.model.Institution;
import org.entente.model.Person;

/** Countries: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class CountryApi {
    private final Reader reader;

    CountryApi(Reader reader) {
        this.reader = reader;
    }

    @Query
    @Description("A country by its id; null when there is none.")
    public Country country(@NonNull @Id @Description("Its id, such as country/kz.") String id) {
        return Nodes.byId(reader, Country.class, id);
    }

    @Query
    @Description("All countries, by label.")
    public @NonNull CountryConnection countries() {
        return reader.page(Country.class, Country.ORDER, CountryConnection::new);
    }

    @Description("The people who belong to the country, or hold or held an office in it or in a body of it, by label.")
    public List<@NonNull PersonConnection> people(@Source List<Country> countries) {
        return reader.pages(countries, Person.OF_COUNTRY, PersonConnection::new);
    }

    @Description("The institutions that belong to the country, by label.")
    public List<@NonNull InstitutionConnection> institutions(@Source List<Country> countries) {
        return reader.pages(countries, Institution.OF_COUNTRY, InstitutionConnection::new);
    }
}
