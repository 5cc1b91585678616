package org.entente.graphql;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.CitationConnection;
import org.entente.graphql.connection.DocumentConnection;
import org.entente.kernel.OneStatement;
import org.entente.kernel.Reader;
import org.entente.model.Citation;
import org.entente.model.Document;
import org.entente.model.DocumentText;
import org.entente.model.Named;

/** Documents: the root fields, and the lists of them that other nodes have. */
@GraphQLApi
public class DocumentApi {
    private final Reader reader;

    DocumentApi(Reader reader) {
        this.reader = reader;
    }

    @OneStatement
    @Query
    @Description("A document by its id; null when there is none.")
    public Document document(
            @NonNull @Id @Description("Its id, such as document/briefing-kazakhstan-azerbaijan-2023.") String id) {
        return Nodes.byId(reader, Document.class, id);
    }

    @Query
    @Description("All documents, the latest published first.")
    public @NonNull DocumentConnection documents() {
        return reader.page(Document.class, Document.ORDER, DocumentConnection::new);
    }

    @Description("The documents that speak of it, or of its relations and figures, the latest published first.")
    public List<@NonNull DocumentConnection> documents(@Source List<Named> nodes) {
        return reader.pages(nodes, Document.OF_MENTIONED, DocumentConnection::new);
    }

    @Description("The text of the document.")
    public List<@NonNull String> text(@Source List<Document> documents) {
        int[] keys =
                documents.stream().mapToInt(document -> document.key).distinct().toArray();
        Map<Object, Object> texts = reader.pairs(DocumentText.OF_DOCUMENTS, Map.of("keys", keys));
        return documents.stream()
                .map(document -> (String) texts.get(document.key))
                .toList();
    }

    @Description("The places in the document that say a fact, in the order of the text.")
    public List<@NonNull CitationConnection> evidence(@Source List<Document> documents) {
        return reader.pages(documents, Citation.IN_DOCUMENT, CitationConnection::new);
    }

    @Description(
            "The facts that rest on the document alone, no other one saying them: for each the first place in it that does, in the order of the text.")
    public List<@NonNull CitationConnection> soleEvidence(@Source List<Document> documents) {
        return reader.pages(documents, Citation.ALONE_IN_DOCUMENT, CitationConnection::new);
    }
}
