package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Order;

/** A city, street, sea, region or continent. States are countries. */
@Entity
@DiscriminatorValue("PLACE")
@Description("A city, street, sea, region or continent. States are countries.")
public class Place extends NodeEntity implements Node, Named, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of place it is.")
    public PlaceForm form;
}
