package org.entente.model;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;

/** Somebody said something about a node. */
@Entity
@DiscriminatorValue("STATEMENT")
@Description("Somebody said something about a node.")
public class Statement extends RelationEntity implements Node, Relation, Cited {
    /** The statements of one {@code speaker}. */
    public static final Children<Statement> OF_SPEAKER = Children.by(Statement.class, "subjectKey", LATEST_FIRST);

    /** The statements of one {@code about}. */
    public static final Children<Statement> OF_ABOUT = Children.by(Statement.class, "objectKey", LATEST_FIRST);

    @NonNull
    @Column(name = "title")
    @Description("What was said, in our words.")
    public String text;
}
