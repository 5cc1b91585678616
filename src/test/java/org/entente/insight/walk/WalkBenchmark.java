package org.entente.insight.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What walking costs at two sizes, without a database: the memory of the relations, the time to put them in order, and that of a search, in wall-clock time on the machine as it
 * is.
 */
@Tag("benchmark")
class WalkBenchmark {
    private static final Logger LOG = Logger.getLogger(WalkBenchmark.class);
    private static final int SEARCHES = 1000;
    private static final double MOST_MILLISECONDS = 100;

    @Test
    void amongSixHundredThousandRelations() {
        measure(new SkewedGraph(200_000, 600_000));
    }

    @Test
    void amongTenMillionRelations() {
        measure(new SkewedGraph(3_000_000, 10_000_000));
    }

    private static void measure(SkewedGraph graph) {
        int relations = graph.relations();
        long start = System.nanoTime();
        Adjacency adjacency = AdjacencyBuilder.build(1, graph.nodes(), relations, graph.keys(), graph.ties());
        LOG.infof(
                "%d nodes, %d relations: in order after %.1f s, %.1f MB, %.1f bytes a relation; %.1f MB while it is built",
                graph.nodes(),
                relations,
                (System.nanoTime() - start) / 1e9,
                adjacency.bytes() / 1e6,
                (double) adjacency.bytes() / relations,
                AdjacencyBuilder.bytes(graph.nodes(), relations, graph.thirds()) / 1e6);
        report("the shortest path, cold", search(graph, adjacency, 1, SEARCHES / 2));
        double[] one = search(graph, adjacency, 1, SEARCHES);
        report("the shortest path", one);
        report("the 5 shortest", search(graph, adjacency, 5, SEARCHES / 10));
        assertTrue(at(one, 0.5) < MOST_MILLISECONDS);
    }

    private static void report(String what, double[] milliseconds) {
        LOG.infof(
                "%s: p50 %.2f ms, p95 %.2f ms, p99 %.2f ms",
                what, at(milliseconds, 0.5), at(milliseconds, 0.95), at(milliseconds, 0.99));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))];
    }

    /** Between nodes of any degree, up to 6 hops. */
    private static double[] search(SkewedGraph graph, Adjacency adjacency, int count, int searches) {
        TieFilter filter = TieFilter.of(null, null, null, null);
        SkewedGraph.Pair[] pairs = graph.pairs(searches);
        double[] milliseconds = new double[searches];
        for (int i = 0; i < searches; i++) {
            long start = System.nanoTime();
            new Walk(adjacency, filter, new Effort(Long.MAX_VALUE, () -> {}))
                    .routes(pairs[i].from(), pairs[i].to(), 6, count, List.of());
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }
}
