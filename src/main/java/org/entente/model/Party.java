package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** A country or an institution is a party to an agreement. */
@Entity
@DiscriminatorValue("PARTY")
@Description("A country or an institution is a party to an agreement.")
public class Party extends RelationEntity implements Node, Relation, Cited {
    /** The parties of one {@code agreement}. */
    public static final Children<Party> OF_AGREEMENT = Children.by(Party.class, "subjectKey", LATEST_FIRST);

    /** The parties of one {@code party}. */
    public static final Children<Party> OF_PARTY = Children.by(Party.class, "objectKey", LATEST_FIRST);
}
