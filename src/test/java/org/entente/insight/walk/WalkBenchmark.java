package org.entente.insight.walk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.model.RelationKind;
import org.entente.model.Tie;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What walking costs at two sizes, without a database: the memory of the relations, the time to put them in order, and that of a search, in wall-clock time on the machine as it
 * is. Degrees are skewed: of n nodes the one of rank r has relations in proportion to r to the power of -0.6, so that the greatest hub has some hundredths of all relations.
 */
@Tag("benchmark")
class WalkBenchmark {
    private static final Logger LOG = Logger.getLogger(WalkBenchmark.class);
    private static final int SEARCHES = 1000;
    private static final double SKEW = 0.6;
    private static final double MOST_MILLISECONDS = 100;
    private static final RelationKind[] KINDS = RelationKind.values();

    private final SplittableRandom random = new SplittableRandom(2023);

    @Test
    void amongSixHundredThousandRelations() {
        measure(200_000, 600_000);
    }

    @Test
    void amongTenMillionRelations() {
        measure(3_000_000, 10_000_000);
    }

    private void measure(int nodes, int relations) {
        long start = System.nanoTime();
        Adjacency adjacency = AdjacencyBuilder.build(1, nodes, relations, keys(nodes), ties(nodes, relations));
        LOG.infof(
                "%d nodes, %d relations: in order after %.1f s, %.1f MB, %.1f bytes a relation; %.1f MB while it is built",
                nodes,
                relations,
                (System.nanoTime() - start) / 1e9,
                adjacency.bytes() / 1e6,
                (double) adjacency.bytes() / relations,
                AdjacencyBuilder.bytes(nodes, relations, relations / KINDS.length) / 1e6);
        double[] one = search(adjacency, 1, SEARCHES);
        double[] one2 = search(adjacency, 1, SEARCHES);
        double[] five = search(adjacency, 5, SEARCHES / 10);
        report("the shortest path, cold", one);
        report("the shortest path", one2);
        report("the 5 shortest", five);
        assertTrue(at(one2, 0.5) < MOST_MILLISECONDS);
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
    private double[] search(Adjacency adjacency, int count, int searches) {
        TieFilter filter = TieFilter.of(null, null, null, null);
        double[] milliseconds = new double[searches];
        for (int i = 0; i < searches; i++) {
            int from = adjacency.key(random.nextInt(adjacency.size()));
            int to = adjacency.key(random.nextInt(adjacency.size()));
            long start = System.nanoTime();
            new Walk(adjacency, filter, new Effort(Long.MAX_VALUE, () -> {})).routes(from, to, 6, count, List.of());
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    private static Consumer<IntConsumer> keys(int nodes) {
        return keys -> {
            for (int i = 0; i < nodes; i++) {
                keys.accept(key(i, nodes));
            }
        };
    }

    /** Hubs stand anywhere in the order of the ids. */
    private static int key(int node, int nodes) {
        return 1 + (int) (node * 7_368_787L % nodes);
    }

    private Consumer<Consumer<Tie>> ties(int nodes, int relations) {
        return ties -> {
            for (int i = 0; i < relations; i++) {
                int subject = popular(nodes);
                int object = popular(nodes);
                int third = KINDS[i % KINDS.length] == RelationKind.SIGNATURE ? popular(nodes) : 0;
                String since = i % 3 == 0 ? null : 1990 + random.nextInt(34) + "-%02d".formatted(1 + i % 12);
                ties.accept(new Tie(i, KINDS[i % KINDS.length], subject, object, third, since, null));
            }
        };
    }

    private int popular(int nodes) {
        double power = 1 - SKEW;
        double widest = Math.pow(nodes + 1.0, power) - 1;
        int rank = (int) Math.pow(random.nextDouble() * widest + 1, 1 / power) - 1;
        return 1 + Math.min(rank, nodes - 1);
    }
}
