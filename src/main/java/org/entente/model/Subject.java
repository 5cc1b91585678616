package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** An agreement, project or event is about a topic or a commodity. */
@Entity
@DiscriminatorValue("SUBJECT")
@Description("An agreement, project or event is about a topic or a commodity.")
public class Subject extends RelationEntity implements Node, Relation, Cited {
    /** The subjects of one {@code work}. */
    public static final Children<Subject> OF_WORK = Children.by(Subject.class, "subjectKey", LATEST_FIRST);

    /** The subjects of one {@code topic}. */
    public static final Children<Subject> OF_TOPIC = Children.by(Subject.class, "objectKey", LATEST_FIRST);
}
