package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** A person or an institution wrote a document. */
@Entity
@DiscriminatorValue("AUTHORSHIP")
@Description("A person or an institution wrote a document.")
public class Authorship extends RelationEntity implements Node, Relation, Cited {
    /** The authorships of one {@code document}. */
    public static final Children<Authorship> OF_DOCUMENT = Children.by(Authorship.class, "subjectKey", LATEST_FIRST);

    /** The authorships of one {@code author}. */
    public static final Children<Authorship> OF_AUTHOR = Children.by(Authorship.class, "objectKey", LATEST_FIRST);
}
