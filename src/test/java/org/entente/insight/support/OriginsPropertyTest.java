package org.entente.insight.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sayings are one source just where a walk from one to the other over common origins finds a way. */
class OriginsPropertyTest {
    @Property
    void sourcesAreCountedAsByWalking(@ForAll("sayings") List<Set<String>> sayings) {
        assertEquals(byWalking(sayings), Origins.independent(sayings));
    }

    @Property
    void theOrderDoesNotMatter(@ForAll("sayings") List<Set<String>> sayings) {
        List<Set<String>> turned = new ArrayList<>(sayings);
        Collections.reverse(turned);
        assertEquals(Origins.independent(sayings), Origins.independent(turned));
    }

    private static int byWalking(List<Set<String>> sayings) {
        List<Set<String>> left = new ArrayList<>(sayings);
        int sources = 0;
        while (!left.isEmpty()) {
            Set<String> reached = new HashSet<>(left.remove(0));
            sources++;
            boolean goesOn = true;
            while (goesOn) {
                List<Set<String>> joined = left.stream()
                        .filter(saying -> !Collections.disjoint(saying, reached))
                        .toList();
                joined.forEach(reached::addAll);
                left.removeIf(saying -> !saying.isEmpty() && reached.containsAll(saying));
                goesOn = !joined.isEmpty();
            }
        }
        return sources;
    }

    @Provide
    Arbitrary<List<Set<String>>> sayings() {
        return Arbitraries.of("a", "b", "c", "d", "e", "f", "g")
                .set()
                .ofMaxSize(3)
                .list()
                .ofMaxSize(8);
    }
}
