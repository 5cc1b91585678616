package org.entente.insight.walk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shortest path in three ways on one graph, one after the other in one run: over relations in memory, by SQL with a statement for each frontier, and by Neo4j. All find paths of
 * the same lengths. Compiled in the profile {@code benchmark} only, which brings Neo4j along.
 */
@Tag("benchmark")
class WalkComparisonBenchmark {
    private static final Logger LOG = Logger.getLogger(WalkComparisonBenchmark.class);
    private static final SkewedGraph GRAPH = new SkewedGraph(200_000, 600_000);
    private static final int PAIRS = 1_000;

    /** Other pairs, for the just-in-time compiler and the caches of the databases. */
    private static final int WARM_UP = 3_000;

    private static final double MOST_MILLISECONDS = 100;
    private static final Map<String, Function<SkewedGraph, PathFinder>> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("relations in memory", AdjacencyPaths::new);
        WAYS.put("a statement for each frontier (PostgreSQL)", FrontierPaths::new);
        WAYS.put("Neo4j, embedded", Neo4jPaths::new);
    }

    @Test
    void theSamePathsInThreeWays() {
        StringBuilder table = new StringBuilder("| way | ready after | p50 | p95 | p99 |\n");
        int[] expected = null;
        for (Map.Entry<String, Function<SkewedGraph, PathFinder>> way : WAYS.entrySet()) {
            int[] lengths = new int[PAIRS];
            double[] milliseconds = measure(way.getKey(), way.getValue(), lengths, table);
            expected = expected == null ? lengths : expected;
            assertArrayEquals(expected, lengths, way.getKey());
            if (way.getKey().equals("relations in memory")) {
                assertTrue(at(milliseconds, 0.5) < MOST_MILLISECONDS);
            }
        }
        LOG.infof(
                "%s nodes, %s relations; hops of %s pairs: %s%n%s",
                GRAPH.nodes(), GRAPH.relations(), PAIRS, counted(expected), table);
    }

    private static double[] measure(
            String name, Function<SkewedGraph, PathFinder> way, int[] lengths, StringBuilder table) {
        long start = System.nanoTime();
        try (PathFinder finder = way.apply(GRAPH)) {
            double seconds = (System.nanoTime() - start) / 1e9;
            for (SkewedGraph.Pair pair : GRAPH.pairs(WARM_UP)) {
                finder.length(pair);
            }
            SkewedGraph.Pair[] pairs = GRAPH.pairs(PAIRS);
            double[] milliseconds = new double[PAIRS];
            for (int i = 0; i < PAIRS; i++) {
                long before = System.nanoTime();
                lengths[i] = finder.length(pairs[i]);
                milliseconds[i] = (System.nanoTime() - before) / 1e6;
            }
            Arrays.sort(milliseconds);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f s | %.2f ms | %.2f ms | %.2f ms |%n",
                    name,
                    seconds,
                    at(milliseconds, 0.5),
                    at(milliseconds, 0.95),
                    at(milliseconds, 0.99)));
            return milliseconds;
        }
    }

    private static Map<Integer, Integer> counted(int[] lengths) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Arrays.stream(lengths).forEach(length -> counts.merge(length, 1, Integer::sum));
        return counts;
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))];
    }
}
