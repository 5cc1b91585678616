package org.entente.insight.walk;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** One walk through one state of the graph. Nodes and relations go in and come out by their keys; all that is given is in an order that the ids of nodes make. */
public final class Walk {
    /** The most hops of a path. */
    public static final int MOST_HOPS = 10;

    private final Adjacency adjacency;
    private final TieFilter filter;
    private final Effort effort;

    Walk(Adjacency adjacency, TieFilter filter, Effort effort) {
        this.adjacency = adjacency;
        this.filter = filter;
        this.effort = effort;
    }

    /**
     * The shortest ways from one node to another that visit no node twice; those of one length in the order of the ids of their nodes.
     *
     * @param maxHops how long they may be: 0 to {@link #MOST_HOPS}
     * @param count how many are wanted
     * @param avoid nodes that they must not visit
     */
    public Routes routes(int from, int to, int maxHops, int count, Collection<Integer> avoid) {
        BitSet avoided = new BitSet();
        avoid.forEach(key -> avoided.set(adjacency.node(key)));
        List<Route> routes = ShortestPaths.find(
                        new ShortestPath(adjacency, filter, effort),
                        adjacency.node(from),
                        adjacency.node(to),
                        maxHops,
                        count,
                        avoided)
                .stream()
                .map(this::route)
                .toList();
        return new Routes(routes, effort.isUsedUp());
    }

    private Route route(int[] path) {
        List<Integer> nodeKeys = new ArrayList<>();
        List<List<Integer>> relationKeys = new ArrayList<>();
        for (int i = 0; i < path.length; i++) {
            nodeKeys.add(adjacency.key(path[i]));
            if (i > 0) {
                relationKeys.add(between(path[i - 1], path[i]));
            }
        }
        return new Route(nodeKeys, relationKeys);
    }

    private List<Integer> between(int one, int other) {
        // The ties of a hub are many, and those of one of the two are enough.
        int at = adjacency.degree(one) <= adjacency.degree(other) ? one : other;
        int end = at == one ? other : one;
        List<Integer> keys = new ArrayList<>();
        for (int tie = adjacency.start(at); tie < adjacency.stop(at); tie++) {
            if (adjacency.end(tie) == end && filter.allow(adjacency, tie)) {
                keys.add(adjacency.relationKey(tie));
            }
        }
        return keys;
    }

    /**
     * What lies around some nodes, each node's best connected neighbours first.
     *
     * @param of the nodes in the midst, all of which are given
     * @param hops how far to go
     * @param limit how many nodes to give, unless there are more in the midst
     * @param each how many a node may bring in
     * @throws org.entente.kernel.CodedException when there are too many ties to look at
     */
    public Around around(Collection<Integer> of, int hops, int limit, int each) {
        return new Surroundings(adjacency, filter, effort)
                .find(of.stream().map(adjacency::node).sorted().toList(), hops, limit, each);
    }
}
