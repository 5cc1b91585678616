package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Topic;

/** A page of topics. */
@Description("A page of topics.")
public final class TopicConnection extends Connection<Topic, TopicConnection.TopicEdge> {
    /** One of the topics of a page. */
    @Description("One of the topics of a page.")
    public static final class TopicEdge extends Edge<Topic> {}

    @Override
    public TopicEdge newEdge() {
        return new TopicEdge();
    }
}
