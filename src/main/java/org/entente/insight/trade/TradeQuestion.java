package org.entente.insight.trade;

import java.util.Objects;
import org.entente.insight.Period;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.PartialDate;

/**
 * Which part of a trade is asked for.
 *
 * @param from only periods that end in this or later; null for all
 * @param to only periods that start in this or earlier; null for all
 * @param frequency how long the periods are; figures of others are left out
 * @param currency the currency that amounts are wanted in; null when they are to stay as stated
 */
public record TradeQuestion(PartialDate from, PartialDate to, Frequency frequency, CurrencyCode currency) {
    /** There is a frequency. */
    public TradeQuestion {
        Objects.requireNonNull(frequency);
    }

    boolean wants(Figure figure) {
        Period period = Period.of(figure);
        return period != null
                && frequency.isOf(period)
                && (from == null || !period.last().isBefore(from.firstDay()))
                && (to == null || !period.first().isAfter(to.lastDay()));
    }

    /** The least date that a period can start with; null for any. */
    PartialDate earliest() {
        return from == null ? null : new PartialDate(from.toString().substring(0, 4));
    }

    /** The greatest date that a period can start with; null for any. */
    PartialDate latest() {
        return to == null ? null : to.last();
    }
}
