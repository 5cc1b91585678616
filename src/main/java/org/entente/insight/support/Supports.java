package org.entente.insight.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.CodedException;
import org.entente.model.Citation;
import org.entente.model.Cited;
import org.entente.model.FactTable;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.hibernate.StatelessSession;

/** Computes what facts rest on, and which of them are contradicted. */
public final class Supports {
    private Supports() {}

    /**
     * What each fact rests on.
     *
     * @throws CodedException when too many documents say them
     */
    public static List<Support> of(StatelessSession session, List<? extends Cited> facts) {
        Map<Cited, Support> found = new HashMap<>();
        found.putAll(ofTable(session, facts, FactTable.NODE));
        found.putAll(ofTable(session, facts, FactTable.RELATION));
        List<? extends Cited> figures =
                facts.stream().filter(FactTable.FIGURE::holds).toList();
        Testimony testimony = Testimony.on(
                session, figures.stream().map(FactTable.FIGURE::key).toList());
        figures.forEach(figure -> found.put(figure, ofFigure(testimony, FactTable.FIGURE.key(figure))));
        return facts.stream().map(found::get).toList();
    }

    private static Map<Cited, Support> ofTable(StatelessSession session, List<? extends Cited> facts, FactTable table) {
        List<? extends Cited> rows = facts.stream().filter(table::holds).toList();
        if (rows.isEmpty()) {
            return Map.of();
        }
        int[] keys = Testimony.ints(rows.stream().map(table::key));
        Map<Integer, List<Witness>> witnesses =
                Testimony.witnesses(session, Citation.sayings(session, table, keys, Testimony.MOST + 1));
        Map<Cited, Support> found = new HashMap<>();
        for (Cited row : rows) {
            List<Witness> its = witnesses.getOrDefault(table.key(row), List.of());
            found.put(
                    row,
                    new Support(
                            its.stream().map(Witness::key).toList(),
                            its.stream().map(Witness::origins).toList(),
                            List.of()));
        }
        return found;
    }

    private static Support ofFigure(Testimony testimony, Integer key) {
        List<Figure> agreeing = testimony.rivals(key).stream()
                .filter(Rival::agrees)
                .map(Rival::figure)
                .toList();
        List<Set<String>> origins = new ArrayList<>(testimony.origins(key));
        List<Witness> witnesses = new ArrayList<>(testimony.witnesses(key));
        for (Figure figure : agreeing) {
            origins.addAll(testimony.origins(figure.key));
            witnesses.addAll(testimony.witnesses(figure.key));
        }
        return new Support(
                witnesses.stream()
                        .distinct()
                        .sorted(Witness.LATEST_FIRST)
                        .map(Witness::key)
                        .toList(),
                origins,
                agreeing);
    }

    /**
     * The figures that each figure is in conflict with, by id.
     *
     * @throws CodedException when too many figures would have to be held against each other
     */
    public static List<List<Conflict>> conflictsOfFigures(StatelessSession session, Collection<Integer> figureKeys) {
        Testimony testimony = Testimony.on(session, figureKeys);
        return figureKeys.stream().map(key -> conflicts(testimony, key)).toList();
    }

    private static List<Conflict> conflicts(Testimony testimony, Integer key) {
        return testimony.rivals(key).stream()
                .filter(Rival::differs)
                .map(rival -> Conflict.of(testimony, testimony.figure(key), rival))
                .toList();
    }

    /**
     * The conflicts that the figures of each document are in, by the ids of the figures. One between two figures of the document itself comes once.
     *
     * @throws CodedException when too many figures would have to be held against each other
     */
    public static List<List<Conflict>> conflictsOfDocuments(StatelessSession session, List<Integer> documentKeys) {
        Map<Integer, Set<Integer>> cited = figures(session, documentKeys);
        Testimony testimony = Testimony.on(
                session, cited.values().stream().flatMap(Set::stream).distinct().toList());
        return documentKeys.stream()
                .map(document -> ofDocument(testimony, cited.getOrDefault(document, Set.of())))
                .toList();
    }

    private static List<Conflict> ofDocument(Testimony testimony, Set<Integer> figures) {
        return figures.stream()
                .map(testimony::figure)
                .sorted(Comparator.comparing(figure -> figure.id))
                .flatMap(figure -> conflicts(testimony, figure.key).stream())
                .filter(conflict -> !figures.contains(conflict.other().key)
                        || conflict.figure().id.compareTo(conflict.other().id) < 0)
                .toList();
    }

    /** The keys of the figures that each document says. */
    static Map<Integer, Set<Integer>> figures(StatelessSession session, Collection<Integer> documentKeys) {
        List<Object[]> rows =
                FigureSets.keysCitedIn(session, Testimony.ints(documentKeys.stream()), Testimony.MOST + 1);
        if (rows.size() > Testimony.MOST) {
            throw Testimony.tooMany();
        }
        Map<Integer, Set<Integer>> cited = new HashMap<>();
        rows.forEach(row -> cited.computeIfAbsent((Integer) row[0], key -> new LinkedHashSet<>())
                .add((Integer) row[1]));
        return cited;
    }
}
