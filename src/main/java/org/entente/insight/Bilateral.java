package org.entente.insight;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Contacts;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.hibernate.StatelessSession;

/** What is between two countries. */
@Description(
        "What is between two countries. It is the same from both sides, but where something goes from one to the other.")
public final class Bilateral implements Between {
    private final Country a;
    private final Country b;
    private Contacts contacts;

    /** What is between these two. */
    public Bilateral(Country a, Country b) {
        this.a = a;
        this.b = b;
    }

    @NonNull
    @Description("The one country.")
    public Country getA() {
        return a;
    }

    @NonNull
    @Description("The other country.")
    public Country getB() {
        return b;
    }

    @Override
    @NonNull
    @Description("The codes of the countries, in the order in which they were asked for.")
    public List<@NonNull CountryCode> getCodes() {
        return Between.codes(List.of(a, b));
    }

    @Override
    public int[] keys() {
        return Between.keys(List.of(a, b));
    }

    @Override
    public Contacts contacts(StatelessSession session) {
        if (contacts == null) {
            contacts = new Contacts(session, new int[] {a.key, b.key});
        }
        return contacts;
    }
}
