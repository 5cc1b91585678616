package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The k shortest paths between two nodes that visit no node twice: J. Y. Yen, "Finding the k shortest loopless paths in a network", Management Science 17 (1971), with E. L. Lawler's
 * rule that a path is varied only from where it left the one that it came of. Paths of one length come in the order of their nodes.
 */
final class ShortestPaths {
    private static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(
                    candidate -> candidate.path.length)
            .thenComparing(candidate -> candidate.path, Arrays::compare);

    private final ShortestPath search;
    private final int to;
    private final int most;
    private final BitSet avoided;
    private final List<int[]> found = new ArrayList<>();
    private final TreeSet<Candidate> candidates = new TreeSet<>(ORDER);

    /** A path, and the place of the last node that it has in common with the one that it came of. */
    private static final class Candidate {
        private final int[] path;
        private final int from;

        private Candidate(int[] path, int from) {
            this.path = path;
            this.from = from;
        }
    }

    private ShortestPaths(ShortestPath search, int to, int most, BitSet avoided) {
        this.search = search;
        this.to = to;
        this.most = most;
        this.avoided = avoided;
    }

    /**
     * Finds paths.
     *
     * @param most how many hops each may have
     * @param count how many paths are wanted
     * @return their nodes; fewer when there are no more, or the effort was used up
     */
    static List<int[]> find(ShortestPath search, int from, int to, int most, int count, BitSet avoided) {
        ShortestPaths paths = new ShortestPaths(search, to, most, avoided);
        search.find(from, to, most, avoided, new BitSet()).ifPresent(path -> paths.find(path, count));
        return paths.found;
    }

    private void find(int[] shortest, int count) {
        found.add(shortest);
        Candidate last = new Candidate(shortest, 0);
        while (found.size() < count) {
            vary(last);
            last = candidates.pollFirst();
            if (last == null) {
                return;
            }
            found.add(last.path);
        }
    }

    /** The best paths that leave a path at each of its nodes, and are none of those that were found. */
    private void vary(Candidate last) {
        for (int place = last.from; place < last.path.length - 1; place++) {
            int[] root = Arrays.copyOf(last.path, place + 1);
            Optional<int[]> rest = search.find(root[place], to, most - place, without(root), nextAfter(root));
            if (rest.isPresent()) {
                candidates.add(new Candidate(joined(root, rest.get()), place));
            }
        }
    }

    private BitSet without(int[] root) {
        BitSet nodes = (BitSet) avoided.clone();
        for (int i = 0; i < root.length - 1; i++) {
            nodes.set(root[i]);
        }
        return nodes;
    }

    private BitSet nextAfter(int[] root) {
        BitSet nodes = new BitSet();
        for (int[] path : found) {
            if (path.length > root.length && Arrays.equals(path, 0, root.length, root, 0, root.length)) {
                nodes.set(path[root.length]);
            }
        }
        return nodes;
    }

    private static int[] joined(int[] root, int[] rest) {
        int[] path = Arrays.copyOf(root, root.length + rest.length - 1);
        System.arraycopy(rest, 1, path, root.length, rest.length - 1);
        return path;
    }
}
