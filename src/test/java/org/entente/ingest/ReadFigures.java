package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Figure;
import org.entente.model.Membership;

/**
 * Lets tests of other packages read the figures of a dossier without a store.
 *
 * @param figures the figures, with keys in the order of the dossier
 * @param keys the keys of nodes by id
 * @param labels the labels of nodes by key
 * @param memberships which nodes are parts of which others: pairs of the part's key and the whole's
 */
public record ReadFigures(
        List<Figure> figures, Map<String, Integer> keys, Map<Integer, String> labels, List<Integer[]> memberships) {
    /** The figures of the dossier that comes with the program. */
    public static ReadFigures ofFirstDossier() {
        CheckedDossier dossier = DossierFixture.of(new ClassPathSource("dossiers/kazakhstan-azerbaijan-2023"))
                .dossier()
                .orElseThrow();
        Map<String, Integer> keys = new HashMap<>();
        Map<Integer, String> labels = new HashMap<>();
        for (CheckedNode node : dossier.nodes()) {
            keys.put(node.id(), keys.size() + 1);
            labels.put(keys.get(node.id()), node.entity().label);
        }
        List<Integer[]> memberships = dossier.relations().stream()
                .filter(relation -> relation.entity() instanceof Membership)
                .map(relation -> new Integer[] {keys.get(relation.subject()), keys.get(relation.object())})
                .toList();
        return new ReadFigures(figures(dossier, keys), keys, labels, memberships);
    }

    private static List<Figure> figures(CheckedDossier dossier, Map<String, Integer> keys) {
        Map<String, Integer> figureKeys = new HashMap<>();
        List<Figure> figures = new ArrayList<>();
        for (CheckedFigure checked : dossier.figures()) {
            Figure figure = checked.entity();
            FigureEnds ends = checked.ends();
            figure.key = figures.size() + 1;
            figure.reporterKey = keys.get(ends.reporter());
            figure.partnerKey = keys.get(ends.partner());
            figure.commodityKey = keys.get(ends.commodity());
            figure.aboutKey = keys.get(ends.about());
            figure.attributionKey = keys.get(ends.attribution());
            figure.shareOfKey = figureKeys.get(checked.shareOf());
            figureKeys.put(figure.id, figure.key);
            figures.add(figure);
        }
        return figures;
    }
}
