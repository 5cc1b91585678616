package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;

/** An instrument between parties: a declaration, programme, memorandum, contract, decision and the like. Its dates tell from when to when it is in force. */
@Entity
@DiscriminatorValue("AGREEMENT")
@Description(
        "An instrument between parties: a declaration, programme, memorandum, contract, decision and the like. Its dates tell from when to when it is in force.")
public class Agreement extends DatedNode implements Node, Named, Cited {
    /** The order of lists: the latest signed first. */
    public static final Order ORDER = Order.by("id").afterLatest("signed");

    /** The agreements that bind a country or institution. */
    public static final Children<Agreement> OF_PARTY = Children.through(
            Agreement.class, NodeEntity.class, RelationEntity.toSubjects(Party.class, "signed"), ORDER);

    /** The agreements that a person signed. */
    public static final Children<Agreement> OF_SIGNATORY = Children.through(
            Agreement.class, Person.class, RelationEntity.toSubjects(Signature.class, "signed"), ORDER);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of instrument it is.")
    public AgreementForm form;

    @Description("When it was signed or taken; null when that is not said.")
    public PartialDate signed;
}
