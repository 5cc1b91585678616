package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** One value of a series. */
@Description("One value of a series: a figure, as it was stated, and what follows from it and others of the series.")
public final class SeriesPoint {
    private final StatedAmount stated;
    private final String period;
    private final Computed growth;
    private final Computed index;
    private final Computed share;

    SeriesPoint(StatedAmount stated, String period, Computed growth, Computed index, Computed share) {
        this.stated = stated;
        this.period = period;
        this.growth = growth;
        this.index = index;
        this.share = share;
    }

    @NonNull
    @Description("Its period: 2022, '2022-04 to 2022-06', 2022-04.")
    public String getPeriod() {
        return period;
    }

    @NonNull
    @Description("The amount as it was stated.")
    public ValueRange getAmount() {
        return stated.getAmount();
    }

    @Description("The amount in the currency that was asked for; null when none was.")
    public Conversion getConverted() {
        return stated.getConverted();
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

    @Description(
            "Which part of the total it is, in percent: goods of what the same two sides trade in all goods, and a partner's trade of that with all partners, as the reporter states these; null where no such total is stated for the period.")
    public Computed getShare() {
        return share;
    }

    /** The figure that it is. */
    @Ignore
    public Figure figure() {
        return stated.figure();
    }
}
