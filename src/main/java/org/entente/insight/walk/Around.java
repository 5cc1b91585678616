package org.entente.insight.walk;

import java.util.List;

/**
 * What lies around some nodes.
 *
 * @param members the nodes, those that were asked about first, the nearest next
 * @param bonds which of them are tied to each other, in the order of the members
 * @param isTruncated whether a limit kept nodes from being brought in
 */
public record Around(List<Member> members, List<Bond> bonds, boolean isTruncated) {
    /** Copies the lists. */
    public Around {
        members = List.copyOf(members);
        bonds = List.copyOf(bonds);
    }

    /**
     * A node.
     *
     * @param key of the node
     * @param distance after how many hops from those that were asked about it was found
     * @param degree how many nodes it is tied to, in the whole graph
     * @param leftOut how many of these are not among the members
     */
    public record Member(int key, int distance, int degree, int leftOut) {}

    /**
     * Two members that are tied to each other.
     *
     * @param one place of a member
     * @param other place of a later member
     * @param relationKeys the relations that tie them, in no order
     */
    public record Bond(int one, int other, List<Integer> relationKeys) {
        /** Copies the list. */
        public Bond {
            relationKeys = List.copyOf(relationKeys);
        }
    }
}
