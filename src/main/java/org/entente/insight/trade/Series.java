package org.entente.insight.trade;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The values of one flow over time. */
@Description("The values of one flow over time, as one side tells them.")
public final class Series {
    private final List<SeriesPoint> points;
    private final List<String> gaps;
    private final Computed compoundGrowth;
    private final List<ComputedPoint> computed;
    private final Series mirror;

    /**
     * @param computed what follows for the flow from those of other measures
     * @param mirror the same flow as the other side tells it; null where there is none
     */
    Series(
            List<SeriesPoint> points,
            List<String> gaps,
            Computed compoundGrowth,
            List<ComputedPoint> computed,
            Series mirror) {
        this.points = List.copyOf(points);
        this.gaps = List.copyOf(gaps);
        this.compoundGrowth = compoundGrowth;
        this.computed = List.copyOf(computed);
        this.mirror = mirror;
    }

    /** The same series with what stands beside it. */
    Series with(List<ComputedPoint> following, Series other) {
        return new Series(points, gaps, compoundGrowth, following, other);
    }

    @NonNull
    @Description(
            "The values, the earliest first. Where sources differ, a period has several; what is computed takes the first of them.")
    public List<@NonNull SeriesPoint> getPoints() {
        return points;
    }

    @NonNull
    @Description("The periods between the first and the last value that have none. They are unknown, and not zero.")
    public List<@NonNull String> getGaps() {
        return gaps;
    }

    @Description(
            "The growth from the first to the last value, in percent a year; null where there are fewer than two periods, or the values are of different currencies or units, or not above zero.")
    public Computed getCompoundGrowth() {
        return compoundGrowth;
    }

    @NonNull
    @Description(
            "Of turnover and balance what follows from exports and imports as the same side tells them, for each period for which it tells both in one currency; empty for other measures. It stands beside 'points', and is not blended with them.")
    public List<@NonNull ComputedPoint> getComputed() {
        return computed;
    }

    @Description(
            "The same flow as the partner tells it: its imports for exports, its exports for imports, its turnover for turnover. A series of its own, never blended with this one. Null without a partner, for other measures, and below itself.")
    public Series getMirror() {
        return mirror;
    }
}
