package org.entente.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for circles among memberships, in time and memory in proportion to their number: by taking away what is part of nothing, over and over. */
final class Circles {
    private final int[] nodes;
    private final int[] parts;
    private final int[] wholes;

    /**
     * @param parts the keys of the parts
     * @param wholes the keys of their wholes, in the same order
     */
    Circles(int[] parts, int[] wholes) {
        this.nodes = IntStream.concat(Arrays.stream(parts), Arrays.stream(wholes))
                .sorted()
                .distinct()
                .toArray();
        this.parts = Arrays.stream(parts).map(this::place).toArray();
        this.wholes = Arrays.stream(wholes).map(this::place).toArray();
    }

    private int place(int key) {
        return Arrays.binarySearch(nodes, key);
    }

    /** The keys along one circle, each a part of the next and the last of the first; none when there is no circle. */
    List<Integer> first() {
        int[] left = new int[nodes.length];
        Arrays.stream(parts).forEach(part -> left[part]++);
        int[] byWhole = IntStream.range(0, parts.length)
                .boxed()
                .sorted((one, other) -> Integer.compare(wholes[one], wholes[other]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] starts = starts(byWhole);
        int[] open =
                IntStream.range(0, nodes.length).filter(node -> left[node] == 0).toArray();
        int[] queue = Arrays.copyOf(open, nodes.length);
        int to = open.length;
        for (int from = 0; from < to; from++) {
            int whole = queue[from];
            for (int i = starts[whole]; i < starts[whole + 1]; i++) {
                int part = parts[byWhole[i]];
                left[part]--;
                if (left[part] == 0) {
                    queue[to] = part;
                    to++;
                }
            }
        }
        return to == nodes.length ? List.of() : trace(left);
    }

    /** Where the memberships of each whole begin. */
    private int[] starts(int[] byWhole) {
        int[] starts = new int[nodes.length + 1];
        Arrays.stream(byWhole).forEach(i -> starts[wholes[i] + 1]++);
        for (int node = 0; node < nodes.length; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    /** Follows wholes that are left until one comes back: each that is left is a part of one that is left. */
    private List<Integer> trace(int[] left) {
        int[] next = new int[nodes.length];
        for (int i = 0; i < parts.length; i++) {
            if (left[parts[i]] > 0 && left[wholes[i]] > 0) {
                next[parts[i]] = wholes[i];
            }
        }
        int node = IntStream.range(0, nodes.length)
                .filter(one -> left[one] > 0)
                .findFirst()
                .orElseThrow();
        boolean[] seen = new boolean[nodes.length];
        while (!seen[node]) {
            seen[node] = true;
            node = next[node];
        }
        List<Integer> circle = new ArrayList<>();
        for (int start = node; circle.isEmpty() || node != start; node = next[node]) {
            circle.add(nodes[node]);
        }
        return circle;
    }
}
