package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;

/** A person or an institution belongs to a country. */
@Entity
@DiscriminatorValue("BELONGING")
@Description("A person or an institution belongs to a country.")
public class Belonging extends RelationEntity implements Node, Relation, Cited {
    /** The belongings of one {@code member}. */
    public static final Children<Belonging> OF_MEMBER = Children.by(Belonging.class, "subjectKey", LATEST_FIRST);

    /** The belongings of one {@code country}. */
    public static final Children<Belonging> OF_COUNTRY = Children.by(Belonging.class, "objectKey", LATEST_FIRST);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("How they belong.")
    public BelongingRole role;
}
