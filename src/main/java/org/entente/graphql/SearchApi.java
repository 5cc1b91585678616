package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.Found;
import org.entente.graphql.connection.SearchConnection;
import org.entente.graphql.connection.SearchConnection.SearchEdge;
import org.entente.graphql.connection.Suggestion;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Page;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Named;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKind;
import org.entente.search.Findings;
import org.entente.search.Highlight;
import org.entente.search.Hit;
import org.entente.search.HitTexts;
import org.entente.search.Search;
import org.entente.search.Searcher;

/** Finding nodes by names and evidence. */
@GraphQLApi
public class SearchApi {
    private static final int SUGGESTIONS = 10;
    private static final int MOST_SUGGESTIONS = 50;
    private static final String KINDS = "The kinds of node that are wanted; all when left out.";
    private static final String MATCHED = "The label, alias or quote that fits best.";
    private static final String HIGHLIGHTS = "The words of that text that fit, in its order.";
    private static final String TEXT = "Words in any script and order, up to " + Search.LONGEST
            + " characters. Spellings may vary, and a typing error is forgiven in words of 4 letters, two in those of 8. ";

    private final Reader reader;
    private final Searcher searcher;
    private final PageSizes sizes;

    SearchApi(Reader reader, Searcher searcher, PageSizes sizes) {
        this.reader = reader;
        this.searcher = searcher;
        this.sizes = sizes;
    }

    @Query
    @Description("The nodes whose names, or the quotes of whose facts, have these words; the best first.")
    public @NonNull SearchConnection search(
            @NonNull @Description(TEXT + "The last word may be a beginning.") String text,
            @Nullable @Description(KINDS) List<@NonNull NodeKind> kinds,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out.")
                    Integer first,
            @Description("Give what comes after this cursor, taken from an edge or from endCursor of the same search.")
                    String after) {
        Page page = Page.forward(first, after, sizes);
        Search search = Search.everywhere(text, kinds);
        return new SearchPage(search, find(search)).of(page, keys -> ids(keys, "edges", "node"));
    }

    @Query
    @Description("The nodes with names that what is being typed may become; the best first.")
    public @NonNull List<@NonNull Suggestion> suggest(
            @NonNull @Description(TEXT + "The last word counts as a beginning.") String text,
            @Nullable @Description(KINDS) List<@NonNull NodeKind> kinds,
            @Description("How many to give at most: 0 to " + MOST_SUGGESTIONS + "; " + SUGGESTIONS + " when left out.")
                    Integer first) {
        int most = first == null ? SUGGESTIONS : first;
        if (most < 0 || most > MOST_SUGGESTIONS) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'first' must be from 0 to " + MOST_SUGGESTIONS + ", and is " + most + ".");
        }
        return find(Search.forNames(text, kinds)).part(null, most, keys -> ids(keys, "node")).hits().stream()
                .map(Suggestion::new)
                .toList();
    }

    @Description(
            "How many nodes were found. Of more than " + Search.MOST + ", the best " + Search.MOST + " are listed.")
    public List<@NonNull Integer> totalCount(@Source List<SearchConnection> pages) {
        return pages.stream()
                .map(page -> reader.inSnapshot(session -> page.findings().count(session)))
                .toList();
    }

    @Description("The node.")
    public List<@NonNull Named> node(@Source List<SearchEdge> edges) {
        return Nodes.each(reader, edges, edge -> edge.hit().nodeKey(), Named.class);
    }

    @Name("node")
    @Description("The node.")
    public List<@NonNull Named> suggestedNode(@Source List<Suggestion> suggestions) {
        return Nodes.each(reader, suggestions, suggestion -> suggestion.hit().nodeKey(), Named.class);
    }

    @Name("matched")
    @Description(MATCHED)
    public List<@NonNull String> matched(@Source List<SearchEdge> edges) {
        return texts(edges);
    }

    @Name("matched")
    @Description(MATCHED)
    public List<@NonNull String> matchedName(@Source List<Suggestion> suggestions) {
        return texts(suggestions);
    }

    @Description(HIGHLIGHTS)
    public List<@NonNull List<@NonNull Highlight>> highlights(@Source List<SearchEdge> edges) {
        return highlighted(edges);
    }

    @Name("highlights")
    @Description(HIGHLIGHTS)
    public List<@NonNull List<@NonNull Highlight>> highlightsOfName(@Source List<Suggestion> suggestions) {
        return highlighted(suggestions);
    }

    private List<List<Highlight>> highlighted(List<? extends Found> found) {
        List<String> texts = texts(found);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> found.get(i).hit().highlights(texts.get(i)))
                .toList();
    }

    /** Both fields that need the texts read them together. */
    private List<String> texts(List<? extends Found> found) {
        if (found.stream().anyMatch(each -> each.text() == null)) {
            List<Hit> hits = found.stream().map(Found::hit).toList();
            HitTexts texts = reader.inSnapshot(session -> HitTexts.of(hits, session));
            found.forEach(each -> each.setText(texts.of(each.hit())));
        }
        return found.stream().map(Found::text).toList();
    }

    private Findings find(Search search) {
        return searcher.find(search, () -> reader.inSnapshot(session -> session), reader::check);
    }

    /** The ids of nodes, read with all that is selected of these. */
    private Map<Integer, String> ids(Collection<Integer> keys, String... path) {
        Map<Integer, String> ids = new HashMap<>();
        reader.ahead(NodeEntity.class, keys, Set.of("id"), path).forEach((key, node) -> ids.put(key, node.id));
        if (ids.isEmpty()) {
            reader.pairs(
                            NodeEntity.IDS,
                            Map.of(
                                    "keys",
                                    keys.stream().mapToInt(Integer::intValue).toArray()))
                    .forEach((key, id) -> ids.put((Integer) key, (String) id));
        }
        return ids;
    }
}
