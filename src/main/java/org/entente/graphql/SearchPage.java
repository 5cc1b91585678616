package org.entente.graphql;

import java.util.ArrayList;
import java.util.List;
import org.entente.graphql.connection.SearchConnection;
import org.entente.graphql.connection.SearchConnection.SearchEdge;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.search.Findings;
import org.entente.search.Hit;
import org.entente.search.Search;

/** Cuts a page out of what a search found. A cursor is the score and node of a hit, so that it holds when other hits come or go. */
final class SearchPage {
    private final String list;
    private final Findings findings;
    private final List<Hit> hits;

    SearchPage(Search search, Findings findings) {
        this.list = "search " + search.identity();
        this.findings = findings;
        this.hits = findings.hits();
    }

    SearchConnection of(Page page) {
        int from = page.after() == null ? 0 : following(page.after());
        int to = Math.min(hits.size(), from + page.size());
        List<SearchEdge> edges = new ArrayList<>();
        for (Hit hit : hits.subList(from, to)) {
            edges.add(new SearchEdge(hit, Cursor.encode(list, List.of(hit.score(), hit.nodeId()))));
        }
        PageInfo pageInfo = new PageInfo(
                to < hits.size(),
                from > 0,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                edges.isEmpty() ? null : edges.get(edges.size() - 1).getCursor());
        return new SearchConnection(edges, pageInfo, findings);
    }

    /** Where the first hit stands that comes after a cursor's. */
    private int following(String cursor) {
        List<String> values = Cursor.decode(cursor, list, 2);
        double score = score(values.get(0));
        String id = values.get(1);
        if (id == null) {
            throw Cursor.malformed();
        }
        int at = 0;
        while (at < hits.size() && !isAfter(hits.get(at), score, id)) {
            at++;
        }
        return at;
    }

    private static boolean isAfter(Hit hit, double score, String id) {
        int order = Double.compare(hit.score(), score);
        return order == 0 ? hit.nodeId().compareTo(id) > 0 : order < 0;
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
