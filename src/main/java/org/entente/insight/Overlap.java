package org.entente.insight;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Figure;

/**
 * Looks for two figures of a set that overlap in all dimensions. The set is split dimension by dimension, and only parts that overlap so far are looked at
 * further, so that the usual large set, of which no two figures overlap, costs little more than reading it.
 *
 * @param dimensions the ways in which figures can exclude each other
 */
record Overlap(List<Dimension> dimensions) {
    /** Two figures that have something in common. */
    record Pair(Figure one, Figure other) {}

    /** Two figures of a set that overlap; empty when no two do. */
    Optional<Pair> in(List<Figure> figures) {
        Optional<Pair> told = told(figures);
        return told.isPresent() ? told : within(figures, 0);
    }

    /** The names of the dimensions in which two figures differ. */
    List<String> differing(Pair pair) {
        return dimensions.stream()
                .filter(dimension -> dimension.differs(pair.one, pair.other))
                .map(Dimension::name)
                .toList();
    }

    /** A figure that is said to be a share of another of the set. */
    private static Optional<Pair> told(List<Figure> figures) {
        Map<Integer, Figure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(figure.key, figure));
        return figures.stream()
                .filter(figure -> byKey.containsKey(figure.shareOfKey))
                .map(figure -> new Pair(byKey.get(figure.shareOfKey), figure))
                .findFirst();
    }

    /** Two figures that overlap, of figures that are the same in all dimensions before this one. */
    private Optional<Pair> within(Collection<Figure> figures, int depth) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        if (depth == dimensions.size()) {
            List<Figure> two = figures.stream().limit(2).toList();
            return Optional.of(new Pair(two.get(0), two.get(1)));
        }
        List<Map.Entry<Object, List<Figure>>> parts =
                List.copyOf(split(figures, depth).entrySet());
        for (int i = 0; i < parts.size(); i++) {
            Optional<Pair> found = within(parts.get(i).getValue(), depth + 1);
            for (int j = i + 1; j < parts.size() && found.isEmpty(); j++) {
                found = between(parts.get(i), parts.get(j), depth);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Pair> between(
            Map.Entry<Object, List<Figure>> one, Map.Entry<Object, List<Figure>> other, int depth) {
        return dimensions.get(depth).overlap(one.getKey(), other.getKey())
                ? between(one.getValue(), other.getValue(), depth + 1)
                : Optional.empty();
    }

    /** A figure of each side that overlap, of figures that overlap in all dimensions before this one. */
    private Optional<Pair> between(Collection<Figure> ones, Collection<Figure> others, int depth) {
        if (depth == dimensions.size()) {
            return Optional.of(
                    new Pair(ones.iterator().next(), others.iterator().next()));
        }
        Map<Object, List<Figure>> otherParts = split(others, depth);
        for (Map.Entry<Object, List<Figure>> one : split(ones, depth).entrySet()) {
            for (Map.Entry<Object, List<Figure>> other : otherParts.entrySet()) {
                Optional<Pair> found = between(one, other, depth);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Map<Object, List<Figure>> split(Collection<Figure> figures, int depth) {
        Map<Object, List<Figure>> parts = new LinkedHashMap<>();
        for (Figure figure : figures) {
            parts.computeIfAbsent(dimensions.get(depth).value().apply(figure), value -> new ArrayList<>())
                    .add(figure);
        }
        return parts;
    }
}
