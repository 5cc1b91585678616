package org.entente.graphql;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists that no index serves on PostgreSQL, as the type and field, or the root field, and the order that is asked for, with the reasons. What they cost grows with
 * the list, not with the page.
 */
final class SlowLists {
    private static final Map<Pattern, String> REASONS = Map.of(
            Pattern.compile(".*_COUNT( DESC)?"),
            "the children of all rows are counted before the first row is known; a count that is kept would have to be kept right",
            Pattern.compile("(?!\\w+ LABEL)(?!(agreements SIGNED|documents PUBLISHED|events SINCE|figures SINCE) DESC)"
                    + "[a-z]+ [A-Z0-9_]+( DESC)?"),
            "an index for each attribute would cost every load more than such orders of a whole kind are worth; those that a"
                    + " filter makes short are sorted at once",
            Pattern.compile("[A-Z]\\w+\\.\\w+ [A-Z0-9_]+"),
            "the children of one parent are sorted, not those of all; an index for each attribute and each end would cost more",
            Pattern.compile("(Country|Institution)\\.figures after a cursor"),
            "figures without a period follow all others, so that what follows a cursor lies at two places of the index, and those of the one parent are sorted",
            Pattern.compile("[A-Z]\\w+\\.relations( last| count| after a cursor)?"),
            "the relations of one node, at either end and of all kinds, come from several looks into indexes and are then sorted",
            Pattern.compile(
                    "figures count|(Country|Institution)\\.figures count|Document\\.(evidence|soleEvidence) count"),
            "what is counted is a good part of the table, here, and then it is best read as it lies");

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
