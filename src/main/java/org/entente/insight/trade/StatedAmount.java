package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** An amount as a figure states it. */
@Description("An amount as a figure states it.")
public final class StatedAmount {
    private final Figure figure;

    StatedAmount(Figure figure) {
        this.figure = figure;
    }

    @NonNull
    @Description("The amount.")
    public ValueRange getAmount() {
        return ValueRange.of(interval(), measured(), Origin.REPORTED);
    }

    /** The figure. */
    @Ignore
    public Figure figure() {
        return figure;
    }

    Interval interval() {
        return Interval.of(figure.amountValue, figure.amountTolerance);
    }

    Measured measured() {
        return Measured.of(figure);
    }
}
