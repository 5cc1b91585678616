package org.entente.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Fills a page with the rows that were read for it. */
final class Filling {
    private Filling() {}

    /**
     * Fills a page.
     *
     * @param found the rows in the order of reading, one more than the page holds when more follow
     * @param exists tells whether the list has rows for which a condition holds; it is asked only what the query selects
     */
    static <N, E extends Edge<N>> void fill(
            Connection<N, E> connection,
            List<Row<N>> found,
            Listing listing,
            Paging paging,
            Function<Condition, Boolean> exists) {
        boolean backward = listing.page().backward();
        boolean more = found.size() > listing.page().size();
        connection.edges =
                edges(connection, found.subList(0, more ? listing.page().size() : found.size()));
        if (backward) {
            Collections.reverse(connection.edges);
        }
        boolean asksAhead = backward ? paging.previous() : paging.next();
        boolean asksBehind = backward ? paging.next() : paging.previous();
        boolean ahead = more || (asksAhead && listing.ahead().map(exists).orElse(false));
        boolean behind = asksBehind && listing.behind().map(exists).orElse(false);
        boolean empty = connection.edges.isEmpty();
        connection.pageInfo = new PageInfo(
                backward ? behind : ahead,
                backward ? ahead : behind,
                empty ? null : connection.edges.get(0).cursor,
                empty ? null : connection.edges.get(connection.edges.size() - 1).cursor);
    }

    private static <N, E extends Edge<N>> List<E> edges(Connection<N, E> connection, List<Row<N>> rows) {
        List<E> edges = new ArrayList<>();
        for (Row<N> row : rows) {
            E edge = connection.newEdge();
            edge.node = row.node();
            edge.cursor = row.cursor();
            edges.add(edge);
        }
        return edges;
    }
}
