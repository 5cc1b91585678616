package org.entente.insight.walk;

/** A way to find the shortest path in a graph, as the benchmark compares them. */
interface PathFinder extends AutoCloseable {
    /** More hops than that are not looked for. */
    int MOST_HOPS = 6;

    /** How many hops the shortest path between two different nodes has; -1 when there is none with so few. */
    int length(SkewedGraph.Pair ends);

    @Override
    void close();
}
