package org.entente.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.Children;
import org.entente.kernel.Order;

/** A happening: a visit, a meeting, a signing, a ceremony. */
@Entity
@DiscriminatorValue("EVENT")
@Description("A happening: a visit, a meeting, a signing, a ceremony.")
public class Event extends DatedNode implements Node, Named, Cited {
    /** The order of lists: the latest first. */
    public static final Order ORDER = Order.by("id").afterLatest("since");

    /** The events that a node took part in. */
    public static final Children<Event> OF_PARTICIPANT = Children.through(
            Event.class, NodeEntity.class, RelationEntity.toSubjects(Participation.class, "since"), ORDER);

    @NonNull
    @Enumerated(EnumType.STRING)
    @Description("What kind of happening it is.")
    public EventForm form;
}
