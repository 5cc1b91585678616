package org.entente.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.SentenceConnection;
import org.entente.graphql.connection.SentenceConnection.SentenceEdge;
import org.entente.insight.coverage.Coverage;
import org.entente.insight.coverage.Coverages;
import org.entente.insight.coverage.Sentence;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Citation;
import org.entente.model.Document;

/** Which sentences of a document say facts, and which none. */
@GraphQLApi
public class CoverageApi {
    private static final String FIRST =
            "How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL + " when left out.";

    private final Reader reader;
    private final PageSizes sizes;

    CoverageApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    @Reads("language")
    @Description(
            "What of its text the graph has: which sentences say facts, and which none. The text is cut into sentences by the rules of its language. Refused (TOO_LARGE) for texts of more than "
                    + Coverages.MOST_CHARACTERS + " characters together.")
    public List<@NonNull Coverage> coverage(@Source List<Document> documents) {
        return documents.isEmpty() ? List.of() : reader.inSnapshot(session -> Coverages.of(session, documents));
    }

    @Description("The sentences of the text, in its order.")
    public List<@NonNull SentenceConnection> sentences(
            @Source List<Coverage> coverages,
            @Description("True for those that say a fact, false for those that say none; all when left out.")
                    Boolean cited,
            @Description(FIRST) Integer first,
            @Description("Give what comes after this cursor, taken from an edge or from endCursor of the same list.")
                    String after) {
        Page page = Page.forward(first, after, sizes);
        String list = "sentences " + cited;
        int from = page.after() == null ? 0 : place(Cursor.decode(page.after(), list, 1));
        return coverages.stream()
                .map(coverage -> page(coverage, cited, list, from, page))
                .toList();
    }

    private static SentenceConnection page(Coverage coverage, Boolean cited, String list, int from, Page page) {
        List<Sentence> rest = coverage.sentences(cited).stream()
                .filter(sentence -> sentence.getStart() >= from)
                .toList();
        List<SentenceEdge> edges = new ArrayList<>();
        for (Sentence sentence : rest.subList(0, Math.min(page.size(), rest.size()))) {
            edges.add(new SentenceEdge(sentence, Cursor.encode(list, List.of(sentence.getEnd()))));
        }
        boolean empty = edges.isEmpty();
        return new SentenceConnection(
                edges,
                new PageInfo(
                        rest.size() > edges.size(),
                        page.after() != null,
                        empty ? null : edges.get(0).getCursor(),
                        empty ? null : edges.get(edges.size() - 1).getCursor()),
                coverage.count(cited));
    }

    /** Where the sentences after a cursor start. */
    private static int place(List<String> values) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(values.get(0), ""));
        } catch (NumberFormatException e) {
            throw Cursor.malformed();
        }
    }

    @Description("The places in the sentence that say a fact, as the text goes.")
    public List<@NonNull List<@NonNull Citation>> citations(
            @Source List<Sentence> sentences, @Description(FIRST) Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return PickedCitations.of(reader, sentences, Sentence::citations, most);
    }
}
