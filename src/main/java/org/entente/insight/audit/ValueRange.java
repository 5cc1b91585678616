package org.entente.insight.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.CurrencyCode;
import org.entente.model.Decimal;

/**
 * A number of a finding, with what it can be.
 *
 * @param value the number, taken as it stands
 * @param low the least that it can be
 * @param high the most that it can be
 * @param currency the currency of an amount of money; null for other numbers
 * @param unit the unit of a number that is no money; null for money and plain counts
 * @param origin whether a source states it
 */
@Description("A number of a finding, and what it can be, given the printed digits of the figures that it is from.")
public record ValueRange(
        @NonNull @Description("The number, when all figures are taken as they stand.")
        Decimal value,

        @NonNull @Description("The least that it can be.") Decimal low,
        @NonNull @Description("The most that it can be.") Decimal high,

        @Description("The currency of an amount of money; null for other numbers.")
        CurrencyCode currency,

        @Description(
                "The unit of a number that is no money, such as percent, times, years, 'KZT for 1 USD'; null for money and plain counts.")
        String unit,

        @NonNull @Description("Whether a source states it, or it was computed here.")
        Origin origin) {
    /** Digits that a computed number is given with, at most: more would be noise. Whole numbers are given in full. */
    private static final int DIGITS = 10;

    private static final int DIGITS_AFTER_POINT = 9;

    /** An interval as it is given: computed ends with ten digits, rounded outward. */
    public static ValueRange of(Interval interval, Measured measured, Origin origin) {
        return new ValueRange(
                decimal(interval.value(), RoundingMode.HALF_EVEN),
                decimal(interval.low(), RoundingMode.FLOOR),
                decimal(interval.high(), RoundingMode.CEILING),
                measured.currency(),
                measured.unit(),
                origin);
    }

    static Decimal decimal(BigDecimal value, RoundingMode rounding) {
        int whole = Math.max(1, value.precision() - value.scale());
        int scale = Math.max(0, Math.min(DIGITS_AFTER_POINT, DIGITS - whole));
        return Decimal.of(value.scale() > scale ? value.setScale(scale, rounding) : value);
    }
}
