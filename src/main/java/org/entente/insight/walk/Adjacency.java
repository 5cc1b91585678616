package org.entente.insight.walk;

import java.util.Arrays;
import org.entente.model.Kept;
import org.entente.model.RelationKind;

/**
 * Which nodes the relations of one state of the graph tie together, as arrays of numbers. Nodes are numbered in the order of their ids, so that what is found in the order of
 * these numbers is the same on each database. A <em>tie</em> is a relation as seen from one of its ends: those of a node stand together, in the order of the nodes at their
 * other ends. A relation has two ties, one from its subject and one from its object; a signature with a third end has two more, between its subject and that end: its signatory and
 * the one whom it binds are two hops apart, by the agreement.
 */
final class Adjacency implements Kept.OfRevision {
    private final long revision;
    private final int[] nodeKeys;
    private final int[] sortedKeys;
    private final int[] nodesOfSortedKeys;
    private final int[] offsets;
    private final int[] ends;
    private final int[] relations;
    private final int[] relationKeys;
    private final int[] labelNumbers;
    private final Labels labels;

    /**
     * @param nodeKeys the keys of the nodes by number
     * @param sortedKeys the same in ascending order
     * @param nodesOfSortedKeys the numbers of the nodes with the sorted keys
     * @param offsets where the ties of each node start, and where those of the last one end
     * @param ends the node at the other end of each tie
     * @param relations the number of each tie's relation
     * @param relationKeys the keys of the relations by number
     * @param labelNumbers the labels of the relations by number
     */
    Adjacency(
            long revision,
            int[] nodeKeys,
            int[] sortedKeys,
            int[] nodesOfSortedKeys,
            int[] offsets,
            int[] ends,
            int[] relations,
            int[] relationKeys,
            int[] labelNumbers,
            Labels labels) {
        this.revision = revision;
        this.nodeKeys = nodeKeys;
        this.sortedKeys = sortedKeys;
        this.nodesOfSortedKeys = nodesOfSortedKeys;
        this.offsets = offsets;
        this.ends = ends;
        this.relations = relations;
        this.relationKeys = relationKeys;
        this.labelNumbers = labelNumbers;
        this.labels = labels;
    }

    /** The state of the graph that it is of. */
    @Override
    public long revision() {
        return revision;
    }

    /** How many nodes there are. */
    int size() {
        return nodeKeys.length;
    }

    /** How many relations there are. */
    int relations() {
        return relationKeys.length;
    }

    /** The number of the node with a key. */
    int node(int key) {
        int place = Arrays.binarySearch(sortedKeys, key);
        if (place < 0) {
            throw new IllegalArgumentException("no node of revision " + revision + " has the key " + key);
        }
        return nodesOfSortedKeys[place];
    }

    /** The key of a node. */
    int key(int node) {
        return nodeKeys[node];
    }

    /** The first tie of a node. */
    int start(int node) {
        return offsets[node];
    }

    /** The tie after the last one of a node. */
    int stop(int node) {
        return offsets[node + 1];
    }

    /** How many ties a node has. */
    int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The node at the other end of a tie. */
    int end(int tie) {
        return ends[tie];
    }

    /** The key of a tie's relation. */
    int relationKey(int tie) {
        return relationKeys[relations[tie]];
    }

    /** The kind of a tie's relation. */
    RelationKind kind(int tie) {
        return labels.kind(labelNumbers[relations[tie]]);
    }

    /** The first day on which a tie's relation can have held. */
    int firstDay(int tie) {
        return labels.firstDay(labelNumbers[relations[tie]]);
    }

    /** The last day on which a tie's relation can have held. */
    int lastDay(int tie) {
        return labels.lastDay(labelNumbers[relations[tie]]);
    }

    /** The bytes that it takes, about. */
    long bytes() {
        return bytes(nodeKeys.length, relationKeys.length, ends.length) + labels.bytes();
    }

    /** The bytes that an adjacency of so many nodes, relations and ties takes, but for its labels. */
    static long bytes(long nodes, long relations, long ties) {
        return 4 * (4 * nodes + 2 * relations + 2 * ties);
    }
}
