package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** An agreement or an event establishes an institution. */
@Entity
@DiscriminatorValue("ESTABLISHMENT")
@Description("An agreement or an event establishes an institution.")
public class Establishment extends RelationEntity implements Node, Relation, Cited {
    /** The establishments of one {@code founding}. */
    public static final Children<Establishment> OF_FOUNDING =
            Children.by(Establishment.class, "subjectKey", LATEST_FIRST);

    /** The establishments of one {@code institution}. */
    public static final Children<Establishment> OF_INSTITUTION =
            Children.by(Establishment.class, "objectKey", LATEST_FIRST);
}
