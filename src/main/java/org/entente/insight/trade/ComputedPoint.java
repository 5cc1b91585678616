package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A value of a series that no source states. */
@Description("A value of a series that no source states: it was computed from figures of other measures.")
public final class ComputedPoint {
    private final String period;
    private final Computed value;

    ComputedPoint(String period, Computed value) {
        this.period = period;
        this.value = value;
    }

    @NonNull
    @Description("Its period: 2022, '2022-04 to 2022-06', 2022-04.")
    public String getPeriod() {
        return period;
    }

    @NonNull
    @Description("The value, with the figures that it was computed from.")
    public Computed getValue() {
        return value;
    }
}
