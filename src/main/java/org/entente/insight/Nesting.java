package org.entente.insight;

/** Which nodes lie in which others, by key. */
public interface Nesting {
    /** Whether a node lies in another, over any number of steps; none lies in itself. */
    boolean lies(Integer inner, Integer outer);

    /** Whether two nodes are the same, or one lies in the other. */
    default boolean overlap(Integer one, Integer other) {
        return one.equals(other) || lies(one, other) || lies(other, one);
    }
}
