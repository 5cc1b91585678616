package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Order;
import org.hibernate.StatelessSession;

/** A good or group of goods that is traded. Groups hold others by membership. */
@Entity
@DiscriminatorValue("COMMODITY")
@Description("A good or group of goods that is traded. Groups hold others by membership.")
public class Commodity extends NodeEntity implements Node, Named, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    @Column(name = "code")
    @Description("Its code in the Harmonized System (2, 4 or 6 digits); null for a group that has none.")
    public String hsCode;

    /** The commodities that have one of these keys. */
    public static List<Commodity> withCommodityKeys(StatelessSession session, Collection<Integer> keys) {
        return session.createSelectionQuery("from Commodity where key in ?1", Commodity.class)
                .setParameterList(1, keys)
                .getResultList();
    }

    /** The commodities that have one of these HS codes. */
    public static List<Commodity> withHsCodes(StatelessSession session, Collection<String> codes) {
        return session.createSelectionQuery("from Commodity where hsCode in ?1", Commodity.class)
                .setParameterList(1, codes)
                .getResultList();
    }
}
