package org.entente.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.graphql.connection.SearchConnection;
import org.entente.graphql.connection.SearchConnection.SearchEdge;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.search.Findings;
import org.entente.search.Findings.Part;
import org.entente.search.Findings.Start;
import org.entente.search.Search;

/** Cuts a page out of what a search found. A cursor is the score and node of a hit, so that it holds when other hits come or go. */
final class SearchPage {
    private final String list;
    private final Findings findings;

    SearchPage(Search search, Findings findings) {
        this.list = "search " + search.identity();
        this.findings = findings;
    }

    /**
     * The page that arguments ask for.
     *
     * @param ids gives the ids of nodes by their keys
     */
    SearchConnection of(Page page, Function<Collection<Integer>, Map<Integer, String>> ids) {
        Part part = findings.part(page.after() == null ? null : start(page.after()), page.size(), ids);
        List<SearchEdge> edges = part.hits().stream()
                .map(hit -> new SearchEdge(hit, Cursor.encode(list, List.of(hit.score(), hit.nodeId()))))
                .toList();
        PageInfo pageInfo = new PageInfo(
                part.more(),
                part.before() > 0,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor());
        return new SearchConnection(edges, pageInfo, findings);
    }

    private Start start(String cursor) {
        List<String> values = Cursor.decode(cursor, list, 2);
        double score = score(values.get(0));
        String id = values.get(1);
        if (id == null) {
            throw Cursor.malformed();
        }
        return new Start(score, id);
    }

    private static double score(String text) {
        if (text == null) {
            throw Cursor.malformed();
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Cursor.malformed();
        }
    }
}
