package org.entente.graphql;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.CountryConnection;
import org.entente.graphql.connection.InstitutionConnection;
import org.entente.graphql.connection.PersonConnection;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Reader;
import org.entente.model.Country;
import org.entente.model.CountryCode;
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
    @Description("A country by its id or by its code, whichever is given; null when there is none.")
    public Country country(
            @Id @Description("Its id, such as country/kz.") String id,
            @Description("Its ISO 3166-1 alpha-2 code, such as KZ.") CountryCode code) {
        if ((id == null) == (code == null)) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT, "Give one of 'id' and 'code': either of them names one country.");
        }
        return id != null
                ? Nodes.byId(reader, Country.class, id)
                : reader.one(Country.class, Country.BY_CODE, Map.of("code", code));
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
