package org.entente.insight.walk;

import java.util.List;

/**
 * A way from one node to another.
 *
 * @param nodeKeys the nodes on it, both ends among them
 * @param relationKeys for each hop the relations that it can go by, at least one, in no order
 */
public record Route(List<Integer> nodeKeys, List<List<Integer>> relationKeys) {
    /** Copies the lists. */
    public Route {
        nodeKeys = List.copyOf(nodeKeys);
        relationKeys = relationKeys.stream().map(List::copyOf).toList();
    }

    /** How many hops it has. */
    public int length() {
        return relationKeys.size();
    }
}
