package org.entente.insight.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Citation;
import org.entente.model.FactTable;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** What is said of some figures and of the same things by others, and by which documents: read by seven statements, however many figures there are. */
final class Testimony {
    /** So many figures, pairs of them, or documents that say something, are read for one answer. */
    static final int MOST = 50_000;

    private final Map<Integer, Figure> figures = new HashMap<>();
    private final Map<Integer, List<Rival>> rivals = new HashMap<>();
    private final Map<Integer, List<Witness>> witnesses = new HashMap<>();
    private Map<Integer, String> labels = Map.of();

    /** The testimony on the figures that have these keys. */
    static Testimony on(StatelessSession session, Collection<Integer> figureKeys) {
        Testimony testimony = new Testimony();
        int[] keys = ints(figureKeys.stream());
        if (keys.length > 0) {
            testimony.readFigures(session, keys);
            testimony.readWitnesses(session);
            testimony.readLabels(session);
        }
        return testimony;
    }

    private void readFigures(StatelessSession session, int[] keys) {
        List<Object[]> pairs = FigureSets.ofOneThing(session, keys, MOST + 1);
        if (pairs.size() > MOST) {
            throw tooMany();
        }
        int[] all =
                ints(Stream.concat(Arrays.stream(keys).boxed(), pairs.stream().map(pair -> (Integer) pair[1])));
        FigureSets.withKeys(session, all).forEach(figure -> figures.put(figure.key, figure));
        for (Object[] pair : pairs) {
            Figure one = figures.get((Integer) pair[0]);
            Figure other = figures.get((Integer) pair[1]);
            if (OneThing.isOf(one, other)) {
                rivals.computeIfAbsent(one.key, key -> new ArrayList<>()).add(Rival.of(one, other));
            }
        }
        rivals.values().forEach(each -> each.sort(Comparator.comparing(rival -> rival.figure().id)));
        // What turned out to be of another thing is not needed any more.
        Set<Integer> needed = new HashSet<>();
        Arrays.stream(keys).forEach(needed::add);
        rivals.values().forEach(each -> each.forEach(rival -> needed.add(rival.figure().key)));
        figures.keySet().retainAll(needed);
    }

    private void readWitnesses(StatelessSession session) {
        List<Object[]> sayings = Citation.sayings(session, FactTable.FIGURE, ints(figures.keySet().stream()), MOST + 1);
        witnesses.putAll(witnesses(session, sayings));
    }

    /**
     * The documents that say facts, by the key of the fact.
     *
     * @param sayings pairs of a fact's key and a document's
     */
    static Map<Integer, List<Witness>> witnesses(StatelessSession session, List<Object[]> sayings) {
        if (sayings.size() > MOST) {
            throw tooMany();
        }
        Map<Integer, Witness> known =
                Witness.withKeys(session, ints(sayings.stream().map(saying -> (Integer) saying[1])));
        Map<Integer, List<Witness>> byFact = new HashMap<>();
        for (Object[] saying : sayings) {
            byFact.computeIfAbsent((Integer) saying[0], key -> new ArrayList<>())
                    .add(known.get((Integer) saying[1]));
        }
        byFact.values().forEach(each -> each.sort(Witness.LATEST_FIRST));
        return byFact;
    }

    private void readLabels(StatelessSession session) {
        int[] nodes = ints(figures.values().stream()
                .flatMap(figure -> Stream.of(
                        figure.reporterKey,
                        figure.partnerKey,
                        figure.commodityKey,
                        figure.aboutKey,
                        figure.attributionKey)));
        labels = nodes.length == 0 ? Map.of() : NodeEntity.labels(session, nodes);
    }

    Figure figure(Integer key) {
        return figures.get(key);
    }

    /** Other figures that state the amount of the same thing, by id. */
    List<Rival> rivals(Integer figureKey) {
        return rivals.getOrDefault(figureKey, List.of());
    }

    /** The documents that say a figure, the latest first. */
    List<Witness> witnesses(Integer figureKey) {
        return witnesses.getOrDefault(figureKey, List.of());
    }

    /** From whom a figure comes, as each document says it: from the one that is named for it, whoever reports that, or else from whom the document comes. */
    List<Set<String>> origins(Integer figureKey) {
        Integer attribution = figures.get(figureKey).attributionKey;
        return witnesses(figureKey).stream()
                .map(witness -> attribution == null
                        ? witness.origins()
                        : Set.of(Witness.name(labels.getOrDefault(attribution, attribution.toString()))))
                .toList();
    }

    Map<Integer, String> labels() {
        return labels;
    }

    static int[] ints(Stream<Integer> keys) {
        return keys.filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    static CodedException tooMany() {
        return new CodedException(
                ErrorCode.TOO_LARGE,
                "More than " + MOST
                        + " figures, or documents that say these facts, would have to be held against each other. Ask for fewer at once.");
    }
}
