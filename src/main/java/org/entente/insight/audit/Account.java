package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;

/** Figures that are held against each other: all between two bodies, or all that no body reports about one node. Of whatever a query asks, findings are those of whole accounts. */
final class Account {
    private final List<Figure> figures;
    private final Context context;
    private final Map<Integer, Figure> byKey = new HashMap<>();
    private final Map<Flow, List<Figure>> byFlow = new LinkedHashMap<>();
    private final Map<Slot, List<Figure>> bySlot = new HashMap<>();
    private final Wording wording;

    /** What figures that can be held against each other directly have in common. */
    private record Slot(Flow flow, Period period, Modality modality, CurrencyCode currency, String unit) {
        static Slot of(Figure figure) {
            return in(Flow.of(figure), Period.of(figure), figure);
        }

        static Slot in(Flow flow, Period period, Figure like) {
            return new Slot(flow, period, like.modality, like.currency, like.unit);
        }
    }

    /** What a whole and its parts have in common. */
    record Family(Measure measure, Integer reporter, Integer partner, Period period, Modality modality) {
        static Family of(Figure figure) {
            Flow flow = Flow.of(figure);
            return new Family(flow.measure(), flow.reporter(), flow.partner(), Period.of(figure), figure.modality);
        }
    }

    Account(Collection<Figure> figures, Context context) {
        // By id, so that findings do not depend on the order in which a database gives figures.
        this.figures = figures.stream()
                .sorted(Comparator.comparing(figure -> figure.id))
                .toList();
        this.context = context;
        for (Figure figure : this.figures) {
            byKey.put(figure.key, figure);
            put(byFlow, Flow.of(figure), figure);
            if (figure.amountValue != null) {
                put(bySlot, Slot.of(figure), figure);
            }
        }
        wording = new Wording(context.labels());
    }

    private static <K> void put(Map<K, List<Figure>> map, K key, Figure figure) {
        map.computeIfAbsent(key, one -> new ArrayList<>()).add(figure);
    }

    /** All figures, by id. */
    List<Figure> figures() {
        return figures;
    }

    /** The series: figures of one flow each. */
    Collection<List<Figure>> series() {
        return byFlow.values();
    }

    /** The figures of a flow, by id. */
    List<Figure> of(Flow flow) {
        return byFlow.getOrDefault(flow, List.of());
    }

    /** The figures that have an amount of the same flow, period, modality and unit, by id; the figure is one of them if it has an amount. */
    List<Figure> same(Figure figure) {
        return bySlot.getOrDefault(Slot.of(figure), List.of());
    }

    /**
     * The figure with an amount for a flow and period that is said as firmly and in the same currency or unit as another. Of several the one that the same node
     * says, and else the first by id: where they differ, {@link SameFlow} tells.
     */
    Optional<Figure> find(Flow flow, Period period, Figure like) {
        return bySlot.getOrDefault(Slot.in(flow, period, like), List.of()).stream()
                .min(Comparator.<Figure>comparingInt(
                                figure -> Objects.equals(figure.attributionKey, like.attributionKey) ? 0 : 1)
                        .thenComparing(figure -> figure.id));
    }

    /** The figure that has a key; empty when it is not known. */
    Optional<Figure> withKey(Integer key) {
        return Optional.ofNullable(byKey.getOrDefault(key, context.wholes().get(key)));
    }

    Context context() {
        return context;
    }

    Wording wording() {
        return wording;
    }
}
