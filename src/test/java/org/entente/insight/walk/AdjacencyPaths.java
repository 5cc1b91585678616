package org.entente.insight.walk;

import java.util.List;

/** Paths as this program finds them, over relations in memory. */
final class AdjacencyPaths implements PathFinder {
    private final TieFilter filter = TieFilter.of(null, null, null, null);
    private final Adjacency adjacency;

    AdjacencyPaths(SkewedGraph graph) {
        adjacency = AdjacencyBuilder.build(1, graph.nodes(), graph.relations(), graph.keys(), graph.ties());
    }

    @Override
    public int length(SkewedGraph.Pair ends) {
        List<Route> routes = new Walk(adjacency, filter, new Effort(Long.MAX_VALUE, () -> {}))
                .routes(ends.from(), ends.to(), MOST_HOPS, 1, List.of())
                .routes();
        return routes.isEmpty() ? -1 : routes.get(0).nodeKeys().size() - 1;
    }

    @Override
    public void close() {}
}
