package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Citation;

/** A page of citations. */
@Description("A page of citations.")
public final class CitationConnection extends Connection<Citation, CitationConnection.CitationEdge> {
    /** One of the citations of a page. */
    @Description("One of the citations of a page.")
    public static final class CitationEdge extends Edge<Citation> {}

    @Override
    public CitationEdge newEdge() {
        return new CitationEdge();
    }
}
