package org.entente.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Citation;
import org.entente.model.Cited;
import org.entente.model.Document;

/** Citations: the document that they are from, and the fact that they speak for. */
@GraphQLApi
public class CitationApi {
    private final Reader reader;

    CitationApi(Reader reader) {
        this.reader = reader;
    }

    @Reads("documentKey")
    @Description("The document that says it.")
    public List<@NonNull Document> document(@Source List<Citation> citations) {
        return reader.each(citations, citation -> citation.documentKey, Document.class);
    }

    @Reads({"nodeKey", "relationKey", "figureKey"})
    @Description("What the words speak for: a node, a relation or a figure.")
    public List<@NonNull Cited> fact(@Source List<Citation> citations) {
        return Facts.each(
                reader,
                citations,
                citation -> citation.nodeKey,
                citation -> citation.relationKey,
                citation -> citation.figureKey);
    }
}
