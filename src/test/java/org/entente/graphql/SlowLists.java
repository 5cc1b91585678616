package org.entente.graphql;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lists that no index serves on PostgreSQL, each with the reason. What they cost grows with the list, not with the page. */
final class SlowLists {
    private static final Map<Pattern, String> REASONS = Map.of();

    private SlowLists() {}

    /** Those of some flaws that are not declared. */
    static Map<String, String> undeclared(Map<String, String> flaws) {
        Map<String, String> undeclared = new TreeMap<>(flaws);
        undeclared
                .keySet()
                .removeIf(list -> REASONS.keySet().stream()
                        .anyMatch(pattern -> pattern.matcher(list).matches()));
        return undeclared;
    }

    /** What is declared and fits none of some lists. */
    static Set<String> unused(Set<String> lists) {
        return REASONS.keySet().stream()
                .filter(pattern ->
                        lists.stream().noneMatch(list -> pattern.matcher(list).matches()))
                .map(Pattern::pattern)
                .collect(Collectors.toSet());
    }
}
