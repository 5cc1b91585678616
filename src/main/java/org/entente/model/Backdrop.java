package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** An event took place against the backdrop of another. */
@Entity
@DiscriminatorValue("BACKDROP")
@Description("An event took place against the backdrop of another.")
public class Backdrop extends RelationEntity implements Node, Relation, Cited {
    /** The backdrops of one {@code event}. */
    public static final Children<Backdrop> OF_EVENT = Children.by(Backdrop.class, "subjectKey", LATEST_FIRST);

    /** The backdrops of one {@code backdrop}. */
    public static final Children<Backdrop> OF_BACKDROP = Children.by(Backdrop.class, "objectKey", LATEST_FIRST);
}
