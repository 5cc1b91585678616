package org.entente.insight.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.alg.util.UnionFind;

/** Who is independent of whom. */
final class Origins {
    private Origins() {}

    /** How many independent sources some sayings come to: those that have an origin in common, directly or by others, are one. */
    static int independent(Collection<Set<String>> sayings) {
        List<Set<String>> all = List.copyOf(sayings);
        if (all.isEmpty()) {
            return 0;
        }
        UnionFind<Integer> joined = new UnionFind<>(
                new HashSet<>(IntStream.range(0, all.size()).boxed().toList()));
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String origin : all.get(i)) {
                Integer other = firstWith.putIfAbsent(origin, i);
                if (other != null) {
                    joined.union(i, other);
                }
            }
        }
        return joined.numberOfSets();
    }
}
