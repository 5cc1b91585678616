package org.entente.insight.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.insight.Period;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/**
 * Makes a series of figures of one flow. Gaps stay gaps: growth is told between neighbours only, and nothing is put where no source has a value.
 *
 * @param frequency how long the periods are; figures of others are left out
 * @param base the period that is 100 in the index; null for that of the first value
 */
record SeriesRules(Frequency frequency, Period base) {
    private static final Interval ONE = Interval.exact(1);

    Series of(List<Figure> figures) {
        List<Figure> dated = figures.stream()
                .filter(figure ->
                        figure.amountValue != null && figure.since != null && frequency.isOf(Period.of(figure)))
                .sorted(Comparator.<Figure, LocalDate>comparing(
                                figure -> Period.of(figure).first())
                        .thenComparing(figure -> figure.id))
                .toList();
        if (dated.isEmpty()) {
            return new Series(List.of(), List.of(), null);
        }
        Period start = Period.of(dated.get(0));
        TreeMap<Integer, Figure> firsts = new TreeMap<>();
        dated.forEach(figure -> firsts.putIfAbsent(frequency.steps(start, Period.of(figure)), figure));
        Figure hundred = base == null ? dated.get(0) : firsts.get(frequency.steps(start, base));
        List<SeriesPoint> points = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        for (Figure figure : dated) {
            int step = frequency.steps(start, Period.of(figure));
            boolean isFirst = shown.add(step);
            points.add(new SeriesPoint(
                    figure,
                    frequency.name(Period.of(figure).first()),
                    ValueRange.of(amount(figure), Measured.of(figure), Origin.REPORTED),
                    isFirst ? growth(firsts.get(step - 1), figure) : null,
                    isFirst ? index(hundred, figure) : null));
        }
        List<String> gaps = IntStream.range(0, firsts.lastKey())
                .filter(step -> !firsts.containsKey(step))
                .mapToObj(step -> frequency.name(frequency.start(start, step)))
                .toList();
        return new Series(points, gaps, compound(firsts));
    }

    private static Interval amount(Figure figure) {
        return Interval.of(figure.amountValue, figure.amountTolerance);
    }

    /** How many times one figure is another; empty where they are not of one kind, or the other can be zero or less. */
    private static Optional<Interval> ratio(Figure of, Figure to) {
        boolean isSound = of != null
                && Measured.of(of).equals(Measured.of(to))
                && amount(of).low().signum() > 0;
        return isSound ? Optional.of(amount(to).over(amount(of))) : Optional.empty();
    }

    private static Computed growth(Figure before, Figure figure) {
        return ratio(before, figure)
                .map(ratio -> new Computed(percent(ratio.minus(ONE)), figure, before))
                .orElse(null);
    }

    private static Computed index(Figure hundred, Figure figure) {
        return ratio(hundred, figure)
                .map(ratio -> new Computed(
                        ValueRange.of(
                                hundred == figure ? Interval.exact(100) : ratio.inPercent(),
                                Measured.COUNT,
                                Origin.DERIVED),
                        figure,
                        hundred))
                .orElse(null);
    }

    private static ValueRange percent(Interval ratio) {
        return ValueRange.of(ratio.inPercent(), Measured.PERCENT, Origin.DERIVED);
    }

    private Computed compound(TreeMap<Integer, Figure> firsts) {
        Figure first = firsts.firstEntry().getValue();
        Figure last = firsts.lastEntry().getValue();
        double years = (double) firsts.lastKey() / frequency.inYear();
        return first == last
                ? null
                : ratio(first, last)
                        .filter(ratio -> ratio.low().signum() > 0)
                        .map(ratio -> new Computed(percent(root(ratio, years).minus(ONE)), first, last))
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
