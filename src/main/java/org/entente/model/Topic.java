package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Order;

/** A field of cooperation: sports, media, science and research. */
@Entity
@DiscriminatorValue("TOPIC")
@Description("A field of cooperation: sports, media, science and research.")
public class Topic extends NodeEntity implements Node, Named, Cited {
    /** The order of lists: by label. */
    public static final Order ORDER = Order.by("id").after("label");
}
