package org.entente.insight;

import java.util.Set;

/** Which nodes lie in which others, by key. */
@FunctionalInterface
public interface Nesting {
    /** What a node lies in, over any number of steps; none lies in itself. */
    Set<Integer> around(Integer inner);

    /** Whether a node lies in another. */
    default boolean lies(Integer inner, Integer outer) {
        return around(inner).contains(outer);
    }

    /** Whether two nodes are the same, or one lies in the other. */
    default boolean overlap(Integer one, Integer other) {
        return one.equals(other) || lies(one, other) || lies(other, one);
    }
}
