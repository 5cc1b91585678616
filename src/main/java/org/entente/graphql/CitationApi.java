package org.entente.graphql;

import java.util.ArrayList;
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
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.RelationEntity;

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
        List<NodeEntity> nodes = reader.each(citations, citation -> citation.nodeKey, NodeEntity.class);
        List<RelationEntity> relations = reader.each(citations, citation -> citation.relationKey, RelationEntity.class);
        List<Figure> figures = reader.each(citations, citation -> citation.figureKey, Figure.class);
        List<Cited> facts = new ArrayList<>(citations.size());
        for (int i = 0; i < citations.size(); i++) {
            Object fact = nodes.get(i) != null ? nodes.get(i) : relations.get(i);
            facts.add((Cited) (fact != null ? fact : figures.get(i)));
        }
        return facts;
    }
}
