package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Order;

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
}
