package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Children;

/** A person signed an agreement, on behalf of a country or an institution. */
@Entity
@DiscriminatorValue("SIGNATURE")
@Description("A person signed an agreement, on behalf of a country or an institution.")
public class Signature extends RelationEntity implements Node, Relation, Cited {
    /** The signatures of one {@code agreement}. */
    public static final Children<Signature> OF_AGREEMENT = Children.by(Signature.class, "subjectKey", LATEST_FIRST);

    /** The signatures of one {@code signatory}. */
    public static final Children<Signature> OF_SIGNATORY = Children.by(Signature.class, "objectKey", LATEST_FIRST);

    /** The signatures of one {@code onBehalfOf}. */
    public static final Children<Signature> OF_BEHALF = Children.by(Signature.class, "thirdKey", LATEST_FIRST);
}
