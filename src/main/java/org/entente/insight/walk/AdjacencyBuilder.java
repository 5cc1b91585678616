package org.entente.insight.walk;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.entente.model.Tie;

/** Builds an {@link Adjacency} from the rows of one snapshot. While it does, it takes a third more memory than what comes of it: the ends of the relations. */
final class AdjacencyBuilder {
    private final int[] nodeKeys;
    private final int[] sortedKeys;
    private final int[] nodesOfSortedKeys;
    private final int[] relationKeys;
    private final int[] labelNumbers;
    private final int[] subjects;
    private final int[] objects;
    private final Ints thirds = new Ints();
    private final int[] offsets;
    private final Labels labels = new Labels();
    private int count;

    private AdjacencyBuilder(int nodes, int relations) {
        nodeKeys = new int[nodes];
        sortedKeys = new int[nodes];
        nodesOfSortedKeys = new int[nodes];
        relationKeys = new int[relations];
        labelNumbers = new int[relations];
        subjects = new int[relations];
        objects = new int[relations];
        offsets = new int[nodes + 1];
    }

    /** The bytes that building takes at most, for so many nodes and relations, some of which have a third end. */
    static long bytes(long nodes, long relations, long thirds) {
        return Adjacency.bytes(nodes, relations, 2 * (relations + thirds)) + 8 * (nodes + relations + thirds);
    }

    /**
     * Builds an adjacency.
     *
     * @param revision the state of the graph in the snapshot that is read
     * @param nodes how many nodes there are in it
     * @param relations how many relations
     * @param keys gives the keys of all nodes in the order of their ids
     * @param ties gives all relations in any order
     */
    static Adjacency build(
            long revision, int nodes, int relations, Consumer<IntConsumer> keys, Consumer<Consumer<Tie>> ties) {
        AdjacencyBuilder builder = new AdjacencyBuilder(nodes, relations);
        keys.accept(key -> builder.nodeKeys[builder.count++] = key);
        builder.sortKeys();
        builder.count = 0;
        ties.accept(builder::add);
        builder.labels.close();
        return builder.adjacency(revision);
    }

    private void sortKeys() {
        long[] pairs = new long[nodeKeys.length];
        for (int node = 0; node < pairs.length; node++) {
            pairs[node] = pair(nodeKeys[node], node);
        }
        Arrays.sort(pairs);
        for (int place = 0; place < pairs.length; place++) {
            sortedKeys[place] = first(pairs[place]);
            nodesOfSortedKeys[place] = second(pairs[place]);
        }
    }

    private static long pair(int first, int second) {
        return ((long) first << Integer.SIZE) | second;
    }

    private static int first(long pair) {
        return (int) (pair >> Integer.SIZE);
    }

    private static int second(long pair) {
        return (int) pair;
    }

    private int node(int key) {
        return nodesOfSortedKeys[Arrays.binarySearch(sortedKeys, key)];
    }

    private void add(Tie tie) {
        relationKeys[count] = tie.key();
        labelNumbers[count] = labels.of(tie);
        subjects[count] = node(tie.subjectKey());
        objects[count] = node(tie.objectKey());
        countTie(subjects[count], objects[count]);
        if (tie.thirdKey() != 0) {
            int third = node(tie.thirdKey());
            thirds.add(count);
            thirds.add(third);
            countTie(subjects[count], third);
        }
        count++;
    }

    private void countTie(int one, int other) {
        offsets[one + 1]++;
        offsets[other + 1]++;
    }

    private Adjacency adjacency(long revision) {
        for (int node = 0; node < nodeKeys.length; node++) {
            offsets[node + 1] += offsets[node];
        }
        int[] ends = new int[offsets[nodeKeys.length]];
        int[] relations = new int[ends.length];
        int[] next = Arrays.copyOf(offsets, nodeKeys.length);
        for (int relation = 0; relation < relationKeys.length; relation++) {
            place(subjects[relation], objects[relation], relation, next, ends, relations);
        }
        for (int i = 0; i < thirds.size(); i += 2) {
            int relation = thirds.get(i);
            place(subjects[relation], thirds.get(i + 1), relation, next, ends, relations);
        }
        sortTies(ends, relations);
        return new Adjacency(
                revision,
                nodeKeys,
                sortedKeys,
                nodesOfSortedKeys,
                offsets,
                ends,
                relations,
                relationKeys,
                labelNumbers,
                labels);
    }

    private static void place(int one, int other, int relation, int[] next, int[] ends, int[] relations) {
        ends[next[one]] = other;
        relations[next[one]++] = relation;
        ends[next[other]] = one;
        relations[next[other]++] = relation;
    }

    private void sortTies(int[] ends, int[] relations) {
        for (int node = 0; node < nodeKeys.length; node++) {
            int start = offsets[node];
            long[] pairs = new long[offsets[node + 1] - start];
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] = pair(ends[start + i], relations[start + i]);
            }
            Arrays.sort(pairs);
            for (int i = 0; i < pairs.length; i++) {
                ends[start + i] = first(pairs[i]);
                relations[start + i] = second(pairs[i]);
            }
        }
    }
}
