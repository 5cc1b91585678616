package org.entente.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a query selects of a connection, and so what has to be read for it.
 *
 * @param nodes what is selected of the nodes, all aliases together
 * @param rows whether rows are needed: for the edges, or to know where the page stands
 * @param counts whether the whole list is to be counted
 * @param cursors whether cursors are to be made
 */
record Paging(List<Selection> nodes, boolean rows, boolean counts, boolean cursors) {
    static Paging of(Selection connection) {
        List<Selection> edges = connection.of("edges");
        boolean pageInfo = connection.has("pageInfo");
        return new Paging(
                edges.stream().flatMap(edge -> edge.of("node").stream()).toList(),
                pageInfo || !edges.isEmpty(),
                connection.has("totalCount"),
                pageInfo || edges.stream().anyMatch(edge -> edge.has("cursor")));
    }

    /** The attributes that are read whether they are selected or not: a cursor is made of those of the order. */
    Set<String> always(Order order) {
        Set<String> attributes = new LinkedHashSet<>();
        if (cursors) {
            order.terms().forEach(term -> attributes.add(term.attribute()));
        }
        return attributes;
    }
}
