package org.entente.insight;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Contacts;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.hibernate.StatelessSession;

/** What is between countries: all that ties two of them or more together. */
@Description(
        "What is between countries: all that ties two of them or more together. The order of the countries means nothing.")
public interface Between {
    /** The codes of the countries. */
    @NonNull
    @Description("The codes of the countries, in the order in which they were asked for.")
    List<@NonNull CountryCode> getCodes();

    /** The keys of countries, as a statement takes them. */
    static int[] keys(List<Country> countries) {
        return countries.stream().mapToInt(country -> country.key).sorted().toArray();
    }

    /** The codes of countries. */
    static List<CountryCode> codes(List<Country> countries) {
        return countries.stream().map(country -> country.code).toList();
    }

    /** What tells these countries from others, whatever their order: the same in each store. */
    default String name() {
        return getCodes().stream().map(CountryCode::toString).sorted().collect(Collectors.joining(" "));
    }

    /** The keys of the countries, in ascending order. */
    int[] keys();

    /** What ties the countries together, in the order in which they were asked for. It is the same object for all that one query asks of them, and read once. */
    Contacts contacts(StatelessSession session);
}
