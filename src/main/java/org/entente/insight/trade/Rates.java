package org.entente.insight.trade;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.insight.Period;
import org.entente.insight.audit.Interval;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.Modality;
import org.hibernate.StatelessSession;

/**
 * Puts amounts into one currency, by rates that sources state and nothing else: no rate is chained with another, taken from another time, or drawn from an amount that is
 * stated in two currencies.
 */
final class Rates {
    /** Daily rates of a dozen currencies for two decades. */
    private static final int MOST = 100_000;

    /** All stays as stated, and no conversion is told of. */
    static final Rates NONE = new Rates(null, List.of());

    private final CurrencyCode currency;
    private final List<Figure> rates;

    /**
     * @param currency the currency that amounts are wanted in; null when they are to stay as stated
     * @param rates figures of the measure EXCHANGE_RATE
     */
    Rates(CurrencyCode currency, Collection<Figure> rates) {
        this.currency = currency;
        this.rates = rates.stream()
                .filter(Rates::isSound)
                .sorted(Comparator.comparingLong(Rates::days).thenComparing(rate -> rate.id))
                .toList();
    }

    /**
     * Reads the rates for some figures; costs a statement where one of them is in another currency.
     *
     * @param currency the currency that amounts are wanted in; null when they are to stay as stated
     * @throws CodedException when there are too many rates
     */
    static Rates of(StatelessSession session, CurrencyCode currency, Collection<Figure> figures) {
        if (currency == null) {
            return NONE;
        }
        Set<CurrencyCode> others = figures.stream()
                .map(figure -> figure.currency)
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(currency))
                .collect(Collectors.toSet());
        List<Figure> rates = others.isEmpty() ? List.of() : FigureSets.rates(session, currency, others, MOST + 1);
        if (rates.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "There are more than " + MOST + " rates of these currencies, which is too many to choose among.");
        }
        return new Rates(currency, rates);
    }

    private static boolean isSound(Figure rate) {
        return rate.modality == Modality.ACTUAL
                && rate.since != null
                && rate.amountValue != null
                && rate.convertedValue != null
                && amount(rate).low().signum() > 0
                && rate.convertedValue.value().signum() > 0;
    }

    private static long days(Figure rate) {
        Period period = Period.of(rate);
        return period.last().toEpochDay() - period.first().toEpochDay();
    }

    /** An amount that is computed with: in the currency that is wanted where there is a way into it, and else as stated. */
    Amount amountOf(Figure figure) {
        Conversion conversion = conversion(figure);
        return conversion != null && conversion.isDone()
                ? new Amount(
                        figure, conversion.interval(), conversion.measured(), conversion.origin(), conversion.rate())
                : Amount.stated(figure);
    }

    /** How a figure's amount comes into the currency that is wanted; null when none is. */
    Conversion conversion(Figure figure) {
        if (currency == null) {
            return null;
        }
        if (figure.currency == null) {
            return Conversion.none(ConversionOutcome.NO_MONEY);
        }
        if (figure.currency.equals(currency)) {
            return Conversion.stated(ConversionOutcome.SAME_CURRENCY, amount(figure), currency);
        }
        if (figure.convertedValue != null && currency.equals(figure.convertedCurrency)) {
            return Conversion.stated(
                    ConversionOutcome.STATED_IN_BOTH,
                    Interval.of(figure.convertedValue, figure.convertedTolerance),
                    currency);
        }
        Period period = Period.of(figure);
        if (period == null) {
            return Conversion.none(ConversionOutcome.NO_PERIOD);
        }
        List<Figure> fitting = rates.stream()
                .filter(rate ->
                        isBetween(rate, figure.currency) && Period.of(rate).holds(period))
                .toList();
        return fitting.isEmpty()
                ? Conversion.none(ConversionOutcome.NO_RATE)
                : Conversion.by(fitting, applied(fitting.get(0), figure), currency);
    }

    private boolean isBetween(Figure rate, CurrencyCode other) {
        return (other.equals(rate.currency) && currency.equals(rate.convertedCurrency))
                || (currency.equals(rate.currency) && other.equals(rate.convertedCurrency));
    }

    /** A rate tells what an amount of one currency costs in the other. */
    private Interval applied(Figure rate, Figure figure) {
        return currency.equals(rate.currency)
                ? amount(figure).times(amount(rate).over(bought(rate)))
                : amount(figure).times(bought(rate).over(amount(rate)));
    }

    private static Interval amount(Figure figure) {
        return Interval.of(figure.amountValue, figure.amountTolerance);
    }

    /** What is bought at a rate is exact. */
    private static Interval bought(Figure rate) {
        return Interval.exact(rate.convertedValue.value());
    }
}
