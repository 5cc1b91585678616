package org.entente.insight.walk;

import java.util.BitSet;
import java.util.Optional;

/**
 * The shortest path between two nodes, of several the one whose nodes come first in order. It is looked for from both ends, a whole level of the cheaper side at a time, until
 * the sides meet. Then the nodes between the start and the meeting that lie on a shortest path learn how far they are from the other end, and the path is read off from the start: at each
 * step the first neighbour that is one nearer.
 *
 * <p>What is known of a node fits a byte: the low four bits say how far it is from the start, plus one, the high four how far from the other end. Used by one thread.
 */
final class ShortestPath {
    /** The most hops of a path: distances fit four bits. */
    static final int MOST_HOPS = 12;

    private static final int LOW = 0x0f;
    private static final int HIGH_SHIFT = 4;

    private final Adjacency adjacency;
    private final TieFilter filter;
    private final Effort effort;
    private final byte[] distances;
    private final Side near = new Side(0);
    private final Side far = new Side(HIGH_SHIFT);
    private BitSet avoided;
    private int start;
    private BitSet avoidedFirst;

    ShortestPath(Adjacency adjacency, TieFilter filter, Effort effort) {
        this.adjacency = adjacency;
        this.filter = filter;
        this.effort = effort;
        this.distances = new byte[adjacency.size()];
    }

    /** What has been reached from one of the two ends; the last level, which is still to be expanded, begins at {@code frontier}. */
    private final class Side {
        private final int shift;
        private final Ints reached = new Ints();
        private int frontier;
        private int level;
        private long cost;

        private Side(int shift) {
            this.shift = shift;
        }

        private void begin(int node) {
            reached.clear();
            frontier = 0;
            level = 0;
            cost = 0;
            add(node);
        }

        private void add(int node) {
            set(node, shift, level);
            reached.add(node);
            cost += adjacency.degree(node);
        }

        private boolean isAtEnd() {
            return frontier == reached.size();
        }

        /** Goes one level on. Whether the sides have met; what is reached is not complete when the effort is used up. */
        private boolean expand() {
            int from = frontier;
            int to = reached.size();
            frontier = to;
            level++;
            cost = 0;
            boolean met = false;
            for (int i = from; i < to && effort.allows(adjacency.degree(reached.get(i))); i++) {
                met |= expand(reached.get(i));
            }
            return met;
        }

        private boolean expand(int node) {
            boolean met = false;
            for (int tie = adjacency.start(node); tie < adjacency.stop(node); tie++) {
                int end = adjacency.end(tie);
                if (((distances[end] >> shift) & LOW) == 0 && mayGo(node, tie)) {
                    met |= distances[end] != 0;
                    add(end);
                }
            }
            return met;
        }
    }

    private void set(int node, int shift, int distance) {
        distances[node] |= (byte) ((distance + 1) << shift);
    }

    /** How far a node is from the other end, as far as that is known; -1 when it is not. */
    private int toGo(int node) {
        return ((distances[node] >> HIGH_SHIFT) & LOW) - 1;
    }

    private boolean mayGo(int node, int tie) {
        int end = adjacency.end(tie);
        if (avoided.get(end)) {
            return false;
        }
        boolean avoidedStep = (node == start && avoidedFirst.get(end)) || (end == start && avoidedFirst.get(node));
        return !avoidedStep && filter.allow(adjacency, tie);
    }

    /**
     * Finds the path.
     *
     * @param most how many hops it may have
     * @param avoided nodes that it must not visit
     * @param avoidedFirst nodes that it must not visit right after its start
     * @return its nodes; empty when there is none, or the effort was used up
     */
    Optional<int[]> find(int from, int to, int most, BitSet avoided, BitSet avoidedFirst) {
        if (avoided.get(from) || avoided.get(to)) {
            return Optional.empty();
        }
        if (from == to) {
            return Optional.of(new int[] {from});
        }
        this.avoided = avoided;
        this.avoidedFirst = avoidedFirst;
        start = from;
        near.begin(from);
        far.begin(to);
        try {
            return meet(most) ? Optional.of(path(to)) : Optional.empty();
        } finally {
            forget(near);
            forget(far);
        }
    }

    private void forget(Side side) {
        for (int i = 0; i < side.reached.size(); i++) {
            distances[side.reached.get(i)] = 0;
        }
    }

    private boolean meet(int most) {
        boolean met = false;
        while (!met && near.level + far.level < most && !near.isAtEnd() && !far.isAtEnd()) {
            met = (near.cost <= far.cost ? near : far).expand();
            if (effort.isUsedUp()) {
                return false;
            }
        }
        return met;
    }

    private int[] path(int to) {
        int length = near.level + far.level;
        tellBack(length);
        int[] path = new int[length + 1];
        path[0] = start;
        path[length] = to;
        for (int i = 1; i < length; i++) {
            path[i] = next(path[i - 1], length - i);
        }
        return path;
    }

    /** From where the sides met back to the start. */
    private void tellBack(int length) {
        Ints level = new Ints();
        for (int i = near.frontier; i < near.reached.size(); i++) {
            if (toGo(near.reached.get(i)) >= 0) {
                level.add(near.reached.get(i));
            }
        }
        for (int distance = near.level - 1; distance > 0; distance--) {
            Ints before = new Ints();
            for (int i = 0; i < level.size(); i++) {
                tellBack(level.get(i), distance, length - distance, before);
            }
            level = before;
        }
    }

    private void tellBack(int node, int distance, int toGo, Ints told) {
        for (int tie = adjacency.start(node); tie < adjacency.stop(node); tie++) {
            int end = adjacency.end(tie);
            // What is that near to the start, and not yet told.
            if (distances[end] == distance + 1 && mayGo(node, tie)) {
                set(end, HIGH_SHIFT, toGo);
                told.add(end);
            }
        }
    }

    private int next(int node, int toGo) {
        for (int tie = adjacency.start(node); tie < adjacency.stop(node); tie++) {
            if (toGo(adjacency.end(tie)) == toGo && mayGo(node, tie)) {
                return adjacency.end(tie);
            }
        }
        throw new IllegalStateException("the path breaks off");
    }
}
