package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** An event brought about something. */
@Entity
@DiscriminatorValue("OUTCOME")
@Description("An event brought about something.")
public class Outcome extends RelationEntity implements Node, Relation, Cited {
    /** The outcomes of one {@code event}. */
    public static final Children<Outcome> OF_EVENT = Children.by(Outcome.class, "subjectKey", LATEST_FIRST);

    /** The outcomes of one {@code result}. */
    public static final Children<Outcome> OF_RESULT = Children.by(Outcome.class, "objectKey", LATEST_FIRST);
}
