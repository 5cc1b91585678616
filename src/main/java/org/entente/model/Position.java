package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Groupable;

/** A person holds an office in an institution or a country. */
@Entity
@DiscriminatorValue("POSITION")
@Description("A person holds an office in an institution or a country.")
public class Position extends RelationEntity implements Node, Relation, Cited {
    /** The positions of one {@code person}. */
    public static final Children<Position> OF_PERSON = Children.by(Position.class, "subjectKey", LATEST_FIRST);

    /** The positions of one {@code body}. */
    public static final Children<Position> OF_BODY = Children.by(Position.class, "objectKey", LATEST_FIRST);

    @NonNull
    @Description("The office, in English.")
    @Groupable
    public String title;
}
