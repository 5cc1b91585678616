package org.entente.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.Figure;
import org.hibernate.StatelessSession;

/**
 * Saves the figures of a dossier. A figure that another dossier states already keeps its row, and that dossier owns it.
 */
final class FigureWriter {
    private final StatelessSession session;
    private final Rows rows;
    private final Integer dossierKey;
    private final List<CheckedFigure> wanted;
    private final Map<String, Integer> nodeKeys;
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Figure> passed = new ArrayList<>();
    private final List<Figure> removed = new ArrayList<>();
    private Comparison<Figure> figures;

    FigureWriter(
            StatelessSession session,
            Rows rows,
            Integer dossierKey,
            List<CheckedFigure> wanted,
            Map<String, Integer> nodeKeys) {
        this.session = session;
        this.rows = rows;
        this.dossierKey = dossierKey;
        this.wanted = List.copyOf(wanted);
        this.nodeKeys = nodeKeys;
    }

    /** The keys of the figures by their ids; complete after {@link #write()}. */
    Map<String, Integer> keys() {
        return keys;
    }

    /** The figures that nobody says any more. They are still there until {@link #delete()}. */
    List<Figure> removed() {
        return removed;
    }

    /** Inserts and updates: first the figures that are a share of none, then their shares, and so on. */
    void write() {
        List<Figure> there = Figure.ofDossier(session, dossierKey);
        there.forEach(row -> keys.put(row.id, row.key));
        Set<String> others = others();
        List<Figure> own = new ArrayList<>();
        for (CheckedFigure figure : wanted) {
            fill(figure);
            if (!others.contains(figure.id())) {
                own.add(figure.entity());
            }
        }
        figures = Comparison.of(there, own, row -> row.id, (row, figure) -> figure.key = row.key, rows);
        insert();
        rows.update(figures.updated());
        figures.deleted().forEach(row -> keys.remove(row.id));
        pass();
        rows.update(passed);
    }

    /** Deletes the figures that nobody says any more, shares before their wholes; their citations must be gone. */
    void delete() {
        for (List<Figure> left = removed; !left.isEmpty(); ) {
            Set<Integer> wholes =
                    left.stream().map(row -> row.shareOfKey).collect(Collectors.toCollection(HashSet::new));
            rows.delete(left.stream().filter(row -> !wholes.contains(row.key)).toList());
            left = left.stream().filter(row -> wholes.contains(row.key)).toList();
        }
    }

    /** The figures that say something else now; their ends may be others. */
    List<Integer> updated() {
        return figures.updated().stream().map(row -> row.key).toList();
    }

    Counts counts() {
        return new Counts(figures.inserted().size(), figures.updated().size() + passed.size(), removed.size());
    }

    private Set<String> others() {
        List<String> ids = wanted.stream().map(CheckedFigure::id).toList();
        Set<String> others = new HashSet<>();
        for (Figure row : Chunks.query(ids, chunk -> Figure.withIds(session, chunk))) {
            if (!row.dossierKey.equals(dossierKey)) {
                others.add(row.id);
                keys.put(row.id, row.key);
            }
        }
        return others;
    }

    private void fill(CheckedFigure figure) {
        Figure entity = figure.entity();
        FigureEnds ends = figure.ends();
        entity.reporterKey = nodeKey(ends.reporter());
        entity.partnerKey = nodeKey(ends.partner());
        entity.commodityKey = nodeKey(ends.commodity());
        entity.aboutKey = nodeKey(ends.about());
        entity.attributionKey = nodeKey(ends.attribution());
        entity.shareOfKey = figure.shareOf() == null ? null : keys.get(figure.shareOf());
        entity.dossierKey = dossierKey;
    }

    private Integer nodeKey(String id) {
        return id == null ? null : nodeKeys.get(id);
    }

    /** Inserts in rounds, since the key of a whole is only known once it is inserted. */
    private void insert() {
        Map<String, CheckedFigure> byId =
                wanted.stream().collect(Collectors.toMap(CheckedFigure::id, Function.identity()));
        for (List<Figure> left = figures.inserted(); !left.isEmpty(); ) {
            Map<Boolean, List<Figure>> round = left.stream().collect(Collectors.partitioningBy(row -> {
                String whole = byId.get(row.id).shareOf();
                return whole == null || keys.containsKey(whole);
            }));
            round.get(true).forEach(row -> fill(byId.get(row.id)));
            rows.insert(round.get(true));
            round.get(true).forEach(row -> keys.put(row.id, row.key));
            left = round.get(false);
        }
    }

    /** Gives the figures that the dossier drops, and that another one still cites or builds on, to that one. */
    private void pass() {
        List<Integer> dropped = figures.deleted().stream().map(row -> row.key).toList();
        Map<Integer, Integer> heirs = new HashMap<>();
        for (Citation citation : Chunks.query(dropped, chunk -> Citation.ofFigures(session, chunk))) {
            if (!citation.dossierKey.equals(dossierKey)) {
                heirs.putIfAbsent(citation.figureKey, citation.dossierKey);
            }
        }
        Chunks.query(dropped, chunk -> Figure.sharing(session, chunk)).stream()
                .filter(share -> !share.dossierKey.equals(dossierKey))
                .sorted(Comparator.comparing(share -> share.key))
                .forEach(share -> heirs.putIfAbsent(share.shareOfKey, share.dossierKey));
        bequeathWholes(heirs);
        for (Figure row : figures.deleted()) {
            if (heirs.containsKey(row.key)) {
                row.dossierKey = heirs.get(row.key);
                passed.add(row);
            } else {
                removed.add(row);
            }
        }
    }

    /** What a figure that lives on is a share of lives on too. */
    private void bequeathWholes(Map<Integer, Integer> heirs) {
        Set<Integer> dropped = figures.deleted().stream().map(row -> row.key).collect(Collectors.toSet());
        for (int before = -1; before != heirs.size(); ) {
            before = heirs.size();
            for (Figure row : figures.deleted()) {
                if (heirs.containsKey(row.key) && dropped.contains(row.shareOfKey)) {
                    heirs.putIfAbsent(row.shareOfKey, heirs.get(row.key));
                }
            }
        }
    }
}
