package org.entente.insight.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.kernel.CodedException;
import org.entente.model.Citation;
import org.hibernate.StatelessSession;

/** Which other documents say what documents say, or contradict them: a dozen statements, however many documents there are. */
public final class Comparisons {
    private final Map<Integer, Map<Integer, Integer>> shared = new HashMap<>();

    private final Map<Integer, Set<Integer>> figures;
    private final Testimony testimony;
    private final Map<Integer, Witness> witnesses;

    private Comparisons(StatelessSession session, Collection<Integer> documentKeys) {
        int[] keys = Testimony.ints(documentKeys.stream());
        List<Object[]> rows = Citation.sharedFacts(session, keys, Testimony.MOST + 1);
        if (rows.size() > Testimony.MOST) {
            throw Testimony.tooMany();
        }
        rows.forEach(row -> shared.computeIfAbsent((Integer) row[0], key -> new HashMap<>())
                .merge((Integer) row[1], ((Long) row[2]).intValue(), Integer::sum));
        figures = Supports.figures(session, documentKeys);
        testimony = Testimony.on(
                session,
                figures.values().stream().flatMap(Set::stream).distinct().toList());
        witnesses = Witness.withKeys(
                session,
                Testimony.ints(Stream.concat(
                        Stream.concat(documentKeys.stream(), others()),
                        shared.values().stream().flatMap(each -> each.keySet().stream()))));
    }

    private Stream<Integer> others() {
        return figures.values().stream()
                .flatMap(Set::stream)
                .flatMap(figure -> testimony.rivals(figure).stream())
                .flatMap(rival -> testimony.witnesses(rival.figure().key).stream())
                .map(Witness::key);
    }

    /**
     * The documents that have something in common with each document, those with most conflicts first, then those with most in common.
     *
     * @throws CodedException when there is too much to compare
     */
    public static List<List<ComparedDocument>> of(StatelessSession session, List<Integer> documentKeys) {
        Comparisons comparisons = new Comparisons(session, documentKeys);
        return documentKeys.stream().map(comparisons::of).toList();
    }

    private List<ComparedDocument> of(Integer document) {
        Map<Integer, Integer> agreeing = count(document, Rival::agrees);
        Map<Integer, Integer> conflicting = count(document, Rival::differs);
        Map<Integer, Integer> same = shared.getOrDefault(document, Map.of());
        Set<Integer> others = new HashSet<>(same.keySet());
        others.addAll(agreeing.keySet());
        others.addAll(conflicting.keySet());
        List<ComparedDocument> compared = new ArrayList<>();
        for (Integer other : others) {
            List<Set<String>> both = List.of(
                    witnesses.get(document).origins(), witnesses.get(other).origins());
            compared.add(new ComparedDocument(
                    other,
                    Origins.independent(both) > 1,
                    same.getOrDefault(other, 0),
                    agreeing.getOrDefault(other, 0),
                    conflicting.getOrDefault(other, 0)));
        }
        compared.sort(Comparator.comparing(ComparedDocument::getConflictCount)
                .thenComparing(ComparedDocument::weight)
                .reversed()
                .thenComparing(each -> witnesses.get(each.document()).id()));
        return compared;
    }

    /** With how many figures of a document figures of others agree, or differ, by the key of the other document. */
    private Map<Integer, Integer> count(Integer document, Predicate<Rival> which) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Integer figure : figures.getOrDefault(document, Set.of())) {
            testimony.rivals(figure).stream()
                    .filter(which)
                    .flatMap(rival -> testimony.witnesses(rival.figure().key).stream())
                    .map(Witness::key)
                    .filter(other -> !other.equals(document))
                    .distinct()
                    .forEach(other -> counts.merge(other, 1, Integer::sum));
        }
        return counts;
    }
}
