package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** A node is, or happens, in a place or country. */
@Entity
@DiscriminatorValue("LOCATION")
@Description("A node is, or happens, in a place or country.")
public class Location extends RelationEntity implements Node, Relation, Cited {
    /** The locations of one {@code located}. */
    public static final Children<Location> OF_LOCATED = Children.by(Location.class, "subjectKey", LATEST_FIRST);

    /** The locations of one {@code place}. */
    public static final Children<Location> OF_PLACE = Children.by(Location.class, "objectKey", LATEST_FIRST);
}
