package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** A state. */
@Entity
@DiscriminatorValue("COUNTRY")
@Description("A state.")
public class Country extends NodeEntity implements Node, Named, Actor, Body, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    /** HQL: the country {@code child} has the code {@code :code}. */
    public static final String BY_CODE = "child.code = :code";

    @Description("Its ISO 3166-1 alpha-2 code; null for a state that has none.")
    public CountryCode code;

    /** The countries that have one of these codes. */
    public static List<Country> withCodes(StatelessSession session, Collection<CountryCode> codes) {
        return session.createSelectionQuery("from Country where code in ?1", Country.class)
                .setParameterList(1, codes)
                .getResultList();
    }
}
