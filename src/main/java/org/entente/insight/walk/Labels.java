package org.entente.insight.walk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.model.RelationKind;
import org.entente.model.Tie;

/**
 * What a walk can ask of relations: their kinds, and from when to when they held. Many relations have these in common, so each such combination is kept once, as a label.
 */
final class Labels {
    private record Label(RelationKind kind, String since, String until) {}

    private final Map<Label, Integer> numbers = new HashMap<>();
    private RelationKind[] kinds = new RelationKind[64];
    private int[] first = new int[64];
    private int[] last = new int[64];

    /** The label of a relation. Only while an adjacency is built. */
    int of(Tie tie) {
        return numbers.computeIfAbsent(new Label(tie.kind(), tie.since(), tie.until()), this::add);
    }

    private int add(Label label) {
        int number = numbers.size();
        if (number == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * number);
            first = Arrays.copyOf(first, 2 * number);
            last = Arrays.copyOf(last, 2 * number);
        }
        kinds[number] = label.kind;
        first[number] = Days.first(label.since);
        last[number] = Days.last(label.until);
        return number;
    }

    /** To be called when all labels are there: gives back what finding them took. */
    void close() {
        numbers.clear();
    }

    RelationKind kind(int label) {
        return kinds[label];
    }

    /** The first day on which relations of the label can have held. */
    int firstDay(int label) {
        return first[label];
    }

    /** The last day on which they can have held. */
    int lastDay(int label) {
        return last[label];
    }

    /** The bytes that labels take, about. */
    long bytes() {
        return kinds.length * 12L;
    }
}
