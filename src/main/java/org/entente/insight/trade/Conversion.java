package org.entente.insight.trade;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;

/** An amount in the currency that was asked for, with the rate by which it came there. */
@Description("An amount in the currency that was asked for, with the rate by which it came there.")
public final class Conversion {
    private final ConversionOutcome outcome;
    private final Interval interval;
    private final CurrencyCode currency;
    private final List<Figure> rates;

    private Conversion(ConversionOutcome outcome, Interval interval, CurrencyCode currency, List<Figure> rates) {
        this.outcome = outcome;
        this.interval = interval;
        this.currency = currency;
        this.rates = List.copyOf(rates);
    }

    static Conversion stated(ConversionOutcome outcome, Interval interval, CurrencyCode currency) {
        return new Conversion(outcome, interval, currency, List.of());
    }

    /** @param rates the rates that are for the time of the amount, the one that was applied first */
    static Conversion by(List<Figure> rates, Interval interval, CurrencyCode currency) {
        return new Conversion(ConversionOutcome.BY_RATE, interval, currency, rates);
    }

    /** That it stays as stated. */
    static Conversion none(ConversionOutcome why) {
        return new Conversion(why, null, null, List.of());
    }

    @NonNull
    @Description("How it came into that currency, or why it did not.")
    public ConversionOutcome getOutcome() {
        return outcome;
    }

    @Description("The amount in that currency; null where there is no way into it.")
    public ValueRange getAmount() {
        return isDone() ? ValueRange.of(interval, measured(), origin()) : null;
    }

    @NonNull
    @Description("How many other rates of these currencies are loaded for that time and were not applied.")
    public Integer getOtherRates() {
        return Math.max(0, rates.size() - 1);
    }

    /** The rate that was applied; null for none. */
    @Ignore
    public Figure rate() {
        return rates.isEmpty() ? null : rates.get(0);
    }

    /** Whether there is an amount in that currency. */
    boolean isDone() {
        return interval != null;
    }

    Interval interval() {
        return interval;
    }

    Measured measured() {
        return new Measured(currency, null);
    }

    Origin origin() {
        return outcome == ConversionOutcome.BY_RATE ? Origin.DERIVED : Origin.REPORTED;
    }
}
