package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Order;

/** A state. */
@Entity
@DiscriminatorValue("COUNTRY")
@Description("A state.")
public class Country extends NodeEntity implements Node, Named, Actor, Body, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    @Description("Its ISO 3166-1 alpha-2 code; null for a state that has none.")
    public CountryCode code;
}
