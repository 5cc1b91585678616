package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** One value of a series. */
@Description("One value of a series: a figure, as it was stated, and what follows from it and others of the series.")
public final class SeriesPoint {
    private final Figure figure;
    private final String period;
    private final ValueRange amount;
    private final Computed growth;
    private final Computed index;

    SeriesPoint(Figure figure, String period, ValueRange amount, Computed growth, Computed index) {
        this.figure = figure;
        this.period = period;
        this.amount = amount;
        this.growth = growth;
        this.index = index;
    }

    @NonNull
    @Description("Its period: 2022, '2022-04 to 2022-06', 2022-04.")
    public String getPeriod() {
        return period;
    }

    @NonNull
    @Description("The amount as it was stated.")
    public ValueRange getAmount() {
        return amount;
    }

    @Description(
            "The growth since the period just before, in percent; null where there is no value for that, or one in another currency or unit.")
    public Computed getGrowth() {
        return growth;
    }

    @Description("The value with that of the base period as 100; null where there is none for it.")
    public Computed getIndex() {
        return index;
    }

    /** The figure that it is. */
    @Ignore
    public Figure figure() {
        return figure;
    }
}
