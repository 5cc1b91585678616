package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;

/** Somebody took part in an event. */
@Entity
@DiscriminatorValue("PARTICIPATION")
@Description("Somebody took part in an event.")
public class Participation extends RelationEntity implements Node, Relation, Cited {
    /** The participations of one {@code event}. */
    public static final Children<Participation> OF_EVENT = Children.by(Participation.class, "subjectKey", LATEST_FIRST);

    /** The participations of one {@code participant}. */
    public static final Children<Participation> OF_PARTICIPANT =
            Children.by(Participation.class, "objectKey", LATEST_FIRST);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("The part that they had.")
    public ParticipationRole role;
}
