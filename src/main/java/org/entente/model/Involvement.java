package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;

/** Somebody or some place has a part in a project. */
@Entity
@DiscriminatorValue("INVOLVEMENT")
@Description("Somebody or some place has a part in a project.")
public class Involvement extends RelationEntity implements Node, Relation, Cited {
    /** The involvements of one {@code project}. */
    public static final Children<Involvement> OF_PROJECT = Children.by(Involvement.class, "subjectKey", LATEST_FIRST);

    /** The involvements of one {@code participant}. */
    public static final Children<Involvement> OF_PARTICIPANT =
            Children.by(Involvement.class, "objectKey", LATEST_FIRST);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The part that they have.")
    public InvolvementRole role;
}
