package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Event;

/** A page of events. */
@Description("A page of events.")
public final class EventConnection extends Connection<Event, EventConnection.EventEdge> {
    /** One of the events of a page. */
    @Description("One of the events of a page.")
    public static final class EventEdge extends Edge<Event> {}

    @Override
    public EventEdge newEdge() {
        return new EventEdge();
    }
}
