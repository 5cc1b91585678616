package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** A place, project or event is named after a person. */
@Entity
@DiscriminatorValue("NAMING")
@Description("A place, project or event is named after a person.")
public class Naming extends RelationEntity implements Node, Relation, Cited {
    /** The namings of one {@code named}. */
    public static final Children<Naming> OF_NAMED = Children.by(Naming.class, "subjectKey", LATEST_FIRST);

    /** The namings of one {@code person}. */
    public static final Children<Naming> OF_PERSON = Children.by(Naming.class, "objectKey", LATEST_FIRST);
}
