package org.entente.insight.walk;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.model.RelationKind;
import org.entente.model.Tie;

/**
 * A graph to measure walks on, drawn by lot and the same each time. Degrees are skewed: of n nodes the one of rank r has relations in proportion to r to the power of
 * -0.6, so that the greatest hub has some hundredths of all relations. Nodes have the keys from 1 to n, relations those from 0 on.
 */
record SkewedGraph(int nodes, int relations) {
    private static final double SKEW = 0.6;
    private static final long SEED = 2023;
    private static final RelationKind[] KINDS = RelationKind.values();

    /** Two nodes, by their keys. */
    record Pair(int from, int to) {}

    /** The keys of all nodes in the order of their ids: hubs stand anywhere in it. */
    Consumer<IntConsumer> keys() {
        return keys -> {
            for (int node = 0; node < nodes; node++) {
                keys.accept(key(node));
            }
        };
    }

    private int key(int node) {
        return 1 + (int) (node * 7_368_787L % nodes);
    }

    /** All relations. */
    Consumer<Consumer<Tie>> ties() {
        return ties -> {
            SplittableRandom random = new SplittableRandom(SEED);
            for (int i = 0; i < relations; i++) {
                int subject = popular(random);
                int object = popular(random);
                int third = KINDS[i % KINDS.length] == RelationKind.SIGNATURE ? popular(random) : 0;
                String since = i % 3 == 0 ? null : 1990 + random.nextInt(34) + "-%02d".formatted(1 + i % 12);
                ties.accept(new Tie(i, KINDS[i % KINDS.length], subject, object, third, since, null));
            }
        };
    }

    /** About how many relations have a third end. */
    int thirds() {
        return relations / KINDS.length;
    }

    private int popular(SplittableRandom random) {
        double power = 1 - SKEW;
        double widest = Math.pow(nodes + 1.0, power) - 1;
        int rank = (int) Math.pow(random.nextDouble() * widest + 1, 1 / power) - 1;
        return 1 + Math.min(rank, nodes - 1);
    }

    /** Different nodes of any degree, two by two. */
    Pair[] pairs(int count) {
        SplittableRandom random = new SplittableRandom(SEED + count);
        Pair[] pairs = new Pair[count];
        for (int i = 0; i < count; i++) {
            int from = 1 + random.nextInt(nodes);
            int step = 1 + random.nextInt(nodes - 1);
            pairs[i] = new Pair(from, 1 + (from - 1 + step) % nodes);
        }
        return pairs;
    }
}
