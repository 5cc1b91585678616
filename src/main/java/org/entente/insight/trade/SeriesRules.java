package org.entente.insight.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.entente.insight.Period;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.model.Figure;

/**
 * Makes a series of figures of one flow. Gaps stay gaps: growth is told between neighbours only, and nothing is put where no source has a value.
 *
 * @param frequency how long the periods are; figures of others are left out
 * @param base the period that is 100 in the index; null for that of the first value
 * @param rates what puts amounts into one currency
 */
record SeriesRules(Frequency frequency, Period base, Rates rates) {
    private static final Interval ONE = Interval.exact(1);
    private static final Comparator<Figure> ORDER = Comparator.<Figure, Period>comparing(
                    Period::of, Comparator.comparing(Period::first))
            .thenComparing(figure -> figure.id);

    /**
     * A series of some figures of one flow.
     *
     * @param totals the figures that they are parts of; empty where no shares are wanted
     */
    Series of(Collection<Figure> figures, Collection<Figure> totals) {
        List<Figure> dated = dated(figures);
        if (dated.isEmpty()) {
            return new Series(List.of(), List.of(), null, List.of(), null);
        }
        Period start = Period.of(dated.get(0));
        TreeMap<Integer, Amount> firsts = firsts(dated, start);
        Map<Integer, Amount> wholes = firsts(dated(totals), start);
        Amount hundred = base == null ? firsts.firstEntry().getValue() : firsts.get(frequency.steps(start, base));
        List<SeriesPoint> points = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        for (Figure figure : dated) {
            int step = frequency.steps(start, Period.of(figure));
            Amount amount = rates.amountOf(figure);
            boolean isFirst = shown.add(step);
            points.add(new SeriesPoint(
                    new StatedAmount(figure, rates),
                    frequency.name(Period.of(figure).first()),
                    isFirst ? growth(firsts.get(step - 1), amount) : null,
                    isFirst ? index(hundred, amount) : null,
                    share(amount, wholes.get(step))));
        }
        List<String> gaps = IntStream.range(0, firsts.lastKey())
                .filter(step -> !firsts.containsKey(step))
                .mapToObj(step -> frequency.name(frequency.start(start, step)))
                .toList();
        return new Series(points, gaps, compound(firsts), List.of(), null);
    }

    /** What follows from two flows for each period in which both are known in one currency: of figures that differ the first by id counts. */
    List<ComputedPoint> computed(Collection<Figure> ones, Collection<Figure> others, BinaryOperator<Interval> of) {
        List<Figure> dated = dated(ones);
        if (dated.isEmpty()) {
            return List.of();
        }
        Period start = Period.of(dated.get(0));
        Map<Integer, Amount> beside = firsts(dated(others), start);
        List<ComputedPoint> points = new ArrayList<>();
        firsts(dated, start).forEach((step, one) -> {
            Amount other = beside.get(step);
            if (Amount.canAdd(one, other)) {
                points.add(new ComputedPoint(
                        frequency.name(frequency.start(start, step)),
                        Computed.of(of.apply(one.interval(), other.interval()), one.measured(), one, other)));
            }
        });
        return points;
    }

    private List<Figure> dated(Collection<Figure> figures) {
        return figures.stream()
                .filter(figure ->
                        figure.amountValue != null && figure.since != null && frequency.isOf(Period.of(figure)))
                .sorted(ORDER)
                .toList();
    }

    /** The first amount of each period, by how many periods it comes after the start. */
    private TreeMap<Integer, Amount> firsts(List<Figure> dated, Period start) {
        TreeMap<Integer, Amount> firsts = new TreeMap<>();
        dated.forEach(figure ->
                firsts.computeIfAbsent(frequency.steps(start, Period.of(figure)), step -> rates.amountOf(figure)));
        return firsts;
    }

    private static Computed growth(Amount before, Amount amount) {
        return amount.over(before)
                .map(ratio -> Computed.of(ratio.minus(ONE).inPercent(), Measured.PERCENT, amount, before))
                .orElse(null);
    }

    private static Computed index(Amount hundred, Amount amount) {
        return amount.over(hundred)
                .map(ratio -> Computed.of(
                        amount.equals(hundred) ? Interval.exact(100) : ratio.inPercent(),
                        Measured.COUNT,
                        amount,
                        hundred))
                .orElse(null);
    }

    private static Computed share(Amount amount, Amount whole) {
        return amount.over(whole)
                .map(ratio -> Computed.of(ratio.inPercent(), Measured.PERCENT, amount, whole))
                .orElse(null);
    }

    private Computed compound(TreeMap<Integer, Amount> firsts) {
        Amount first = firsts.firstEntry().getValue();
        Amount last = firsts.lastEntry().getValue();
        double years = (double) firsts.lastKey() / frequency.inYear();
        return firsts.size() < 2
                ? null
                : last.over(first)
                        .filter(ratio -> ratio.low().signum() > 0)
                        .map(ratio ->
                                Computed.of(root(ratio, years).minus(ONE).inPercent(), Measured.PERCENT, first, last))
                        .orElse(null);
    }

    /** The root of a ratio. Its ends are moved outward by more than a double can be off. */
    private static Interval root(Interval ratio, double years) {
        BigDecimal value = BigDecimal.valueOf(Math.pow(ratio.value().doubleValue(), 1 / years));
        BigDecimal hair = value.movePointLeft(14);
        BigDecimal low = BigDecimal.valueOf(Math.pow(ratio.low().doubleValue(), 1 / years))
                .subtract(hair);
        BigDecimal high = BigDecimal.valueOf(Math.pow(ratio.high().doubleValue(), 1 / years))
                .add(hair);
        return new Interval(low, value, high);
    }
}
