package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** An amount as a figure states it. */
@Description("An amount as a figure states it.")
public final class StatedAmount {
    private final Figure figure;
    private final Rates rates;

    StatedAmount(Figure figure, Rates rates) {
        this.figure = figure;
        this.rates = rates;
    }

    @NonNull
    @Description("The amount.")
    public ValueRange getAmount() {
        Amount stated = Amount.stated(figure);
        return ValueRange.of(stated.interval(), stated.measured(), Origin.REPORTED);
    }

    @Description("The amount in the currency that was asked for; null when none was.")
    public Conversion getConverted() {
        return rates.conversion(figure);
    }

    /** The figure. */
    @Ignore
    public Figure figure() {
        return figure;
    }

    /** What is computed with. */
    Amount told() {
        return rates.amountOf(figure);
    }
}
