package org.entente.graphql.connection;

import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.Connection;
import org.entente.kernel.Edge;
import org.entente.model.Document;

/** A page of documents. */
@Description("A page of documents.")
public final class DocumentConnection extends Connection<Document, DocumentConnection.DocumentEdge> {
    /** One of the documents of a page. */
    @Description("One of the documents of a page.")
    public static final class DocumentEdge extends Edge<Document> {}

    @Override
    public DocumentEdge newEdge() {
        return new DocumentEdge();
    }
}
