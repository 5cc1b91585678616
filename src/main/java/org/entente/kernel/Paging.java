package org.entente.kernel;

import java.util.List;

/**
 * What a query selects of a connection, and so what has to be read for it.
 *
 * @param nodes what is selected of the nodes, all aliases together
 * @param rows whether rows are needed: for the edges, or to know where the page stands
 * @param counts whether the whole list is to be counted
 * @param cursors whether cursors are to be made
 * @param next whether it is asked if more follows
 * @param previous whether it is asked if something comes before
 */
record Paging(List<Selection> nodes, boolean rows, boolean counts, boolean cursors, boolean next, boolean previous) {
    static Paging of(Selection connection) {
        return connection.once(Paging.class, () -> read(connection));
    }

    private static Paging read(Selection connection) {
        List<Selection> edges = connection.of("edges");
        List<Selection> pageInfo = connection.of("pageInfo");
        return new Paging(
                connection.below("edges", "node"),
                !pageInfo.isEmpty() || !edges.isEmpty(),
                connection.has("totalCount"),
                anyHas(edges, "cursor") || anyHas(pageInfo, "startCursor") || anyHas(pageInfo, "endCursor"),
                anyHas(pageInfo, "hasNextPage"),
                anyHas(pageInfo, "hasPreviousPage"));
    }

    private static boolean anyHas(List<Selection> selections, String field) {
        return selections.stream().anyMatch(selection -> selection.has(field));
    }
}
