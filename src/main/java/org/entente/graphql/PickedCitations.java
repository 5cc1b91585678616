package org.entente.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.kernel.Reader;
import org.entente.model.Citation;

/** Citations that computed objects refer to by keys. */
final class PickedCitations {
    private PickedCitations() {}

    /**
     * The first citations of each parent, in one statement.
     *
     * @param keys gives the keys of a parent's citations, in their order
     */
    static <P> List<List<Citation>> of(Reader reader, List<P> parents, Function<P, List<Integer>> keys, int most) {
        int[] distinct = parents.stream()
                .flatMap(parent -> keys.apply(parent).stream().limit(most))
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        Map<Integer, Citation> found = new HashMap<>();
        if (distinct.length > 0) {
            reader.find(Citation.class, "any_of(:keys, child.key)", Map.of("keys", distinct))
                    .forEach(citation -> found.put(citation.key, citation));
        }
        return parents.stream()
                .map(parent ->
                        keys.apply(parent).stream().limit(most).map(found::get).toList())
                .toList();
    }
}
