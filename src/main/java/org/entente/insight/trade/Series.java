package org.entente.insight.trade;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** The values of one flow over time. */
@Description("The values of one flow over time.")
public final class Series {
    private final List<SeriesPoint> points;
    private final List<String> gaps;
    private final Computed compoundGrowth;

    Series(List<SeriesPoint> points, List<String> gaps, Computed compoundGrowth) {
        this.points = List.copyOf(points);
        this.gaps = List.copyOf(gaps);
        this.compoundGrowth = compoundGrowth;
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
}
