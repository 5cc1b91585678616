package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Whether some readings can be true together.
 *
 * @param verdict consistent, consistent if rounded, or inconsistent
 * @param comparison with all readings as they were printed
 * @param rounded the reading that has to be read with one digit less; null unless the verdict is that
 */
record Judgement(Verdict verdict, Comparison comparison, Reading rounded) {
    /**
     * Judges readings.
     *
     * @param readings the stated value first
     * @param formula compares what is stated with what the others imply, for one interval for each reading in their order
     */
    static Judgement of(List<Reading> readings, Function<List<Interval>, Comparison> formula) {
        List<Interval> intervals = readings.stream().map(Reading::interval).toList();
        Comparison comparison = formula.apply(intervals);
        if (comparison.holds()) {
            return new Judgement(Verdict.CONSISTENT, comparison, null);
        }
        Optional<Integer> roundest = roundest(readings);
        boolean holdsLooser = roundest.isPresent() && holds(intervals, roundest.get(), formula);
        return holdsLooser
                ? new Judgement(Verdict.CONSISTENT_IF_ROUNDED, comparison, readings.get(roundest.get()))
                : new Judgement(Verdict.INCONSISTENT, comparison, null);
    }

    private static boolean holds(List<Interval> intervals, int roundest, Function<List<Interval>, Comparison> formula) {
        List<Interval> looser = new ArrayList<>(intervals);
        looser.set(roundest, intervals.get(roundest).looser());
        try {
            return formula.apply(looser).holds();
        } catch (ArithmeticException e) {
            // With so few digits a divisor could be zero: then anything could be.
            return true;
        }
    }

    /** The reading with the fewest digits that tell something; of several the first, which is what was stated, and then the loosest. */
    private static Optional<Integer> roundest(List<Reading> readings) {
        return IntStream.range(0, readings.size())
                .boxed()
                .filter(i -> !readings.get(i).interval().isExact())
                .min(Comparator.<Integer>comparingInt(i -> readings.get(i).digits())
                        .thenComparingInt(i -> i == 0 ? 0 : 1)
                        .thenComparing(i -> readings.get(i).looseness().negate()));
    }
}
