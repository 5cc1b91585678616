package org.entente.insight;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Contacts;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.hibernate.StatelessSession;

/** What is among several countries. */
@Description("What is among several countries: whatever ties two of them or more together.")
public final class Multilateral implements Between {
    private final List<Country> countries;
    private Contacts contacts;

    /** What is among these. */
    public Multilateral(List<Country> countries) {
        this.countries = List.copyOf(countries);
    }

    /** The countries, in the order in which they were asked for. */
    @Ignore
    public List<Country> countries() {
        return countries;
    }

    @Override
    @NonNull
    @Description("The codes of the countries, in the order in which they were asked for.")
    public List<@NonNull CountryCode> getCodes() {
        return Between.codes(countries);
    }

    @Override
    public int[] keys() {
        return Between.keys(countries);
    }

    @Override
    public Contacts contacts(StatelessSession session) {
        if (contacts == null) {
            contacts = new Contacts(
                    session, countries.stream().mapToInt(country -> country.key).toArray());
        }
        return contacts;
    }
}
