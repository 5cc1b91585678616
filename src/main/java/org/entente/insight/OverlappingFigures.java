package org.entente.insight;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.DoubleCounting;
import org.entente.kernel.Reader;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * Finds figures that have something in common, and so must not be added up: all goods and one of them, a year and its first half, a country and a company of it, the
 * same flow told by two sources. Figures exclude each other when one dimension tells them apart: other goods, other partners, other periods.
 */
@Singleton
class OverlappingFigures implements DoubleCounting<Figure> {
    private final Reader reader;

    OverlappingFigures(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public List<String> attributes() {
        return List.of(
                "key",
                "id",
                "measure",
                "reporterKey",
                "partnerKey",
                "commodityKey",
                "aboutKey",
                "since",
                "until",
                "shareOfKey");
    }

    @Override
    public List<String> conflicts(List<List<Figure>> sets) {
        Containers containers = containers(sets.stream().flatMap(List::stream).toList());
        Overlap overlap = new Overlap(dimensions(containers));
        // By id, so that the same two are named whatever the order in which the database gives them.
        return sets.stream()
                .map(figures -> figures.stream()
                        .sorted(Comparator.comparing(figure -> figure.id))
                        .toList())
                .map(figures ->
                        overlap.in(figures).map(pair -> message(pair, overlap)).orElse(null))
                .toList();
    }

    private Containers containers(Collection<Figure> figures) {
        Set<Integer> commodities = figures.stream()
                .map(figure -> figure.commodityKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<Integer> nodes = new HashSet<>(commodities);
        figures.stream()
                .flatMap(figure -> Stream.of(figure.reporterKey, figure.partnerKey, figure.aboutKey))
                .filter(Objects::nonNull)
                .forEach(nodes::add);
        return reader.inSnapshot(session -> Containers.of(session, nodes, commodities));
    }

    private static List<Dimension> dimensions(Containers containers) {
        return List.of(
                node("REPORTER", OverlappingFigures::from, containers),
                node("PARTNER", OverlappingFigures::to, containers),
                node("COMMODITY", figure -> figure.commodityKey, containers),
                node("ABOUT", figure -> figure.aboutKey, containers),
                new Dimension("SINCE_YEAR", Period::of, (one, other) -> ((Period) one).overlaps((Period) other)));
    }

    private static Dimension node(String name, Function<Figure, Object> key, Containers containers) {
        return new Dimension(name, key, (one, other) -> containers.overlap((Integer) one, (Integer) other));
    }

    /** Turnover is the same from both sides, so its sides are put into an order. */
    private static boolean isTurned(Figure figure) {
        return figure.measure == Measure.TURNOVER
                && figure.reporterKey != null
                && figure.partnerKey != null
                && figure.reporterKey > figure.partnerKey;
    }

    private static Integer from(Figure figure) {
        return isTurned(figure) ? figure.partnerKey : figure.reporterKey;
    }

    private static Integer to(Figure figure) {
        return isTurned(figure) ? figure.reporterKey : figure.partnerKey;
    }

    private static String message(Overlap.Pair pair, Overlap overlap) {
        List<String> differing = new ArrayList<>(overlap.differing(pair));
        String ids = pair.one().id + " and " + pair.other().id;
        if (differing.isEmpty()) {
            return "The sum would count something twice: " + ids
                    + " are of the same flow in the same period. Filter for one of them.";
        }
        String names = String.join(", ", differing);
        return "The sum would count something twice: " + ids + " overlap, though they differ in " + names
                + ", as a whole and its part do. Filter for figures that exclude each other, or group by " + names
                + " as well.";
    }
}
