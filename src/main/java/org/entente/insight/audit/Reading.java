package org.entente.insight.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.entente.model.ChangeForm;
import org.entente.model.Decimal;
import org.entente.model.Figure;

/**
 * One number of a figure, as it was stated.
 *
 * @param figure the figure
 * @param interval what the number can be
 * @param words the number as it was printed
 * @param digits how many of its digits tell something; more than any number has when it is exact
 */
public record Reading(Figure figure, Interval interval, String words, int digits) {
    private static final int EXACT = Integer.MAX_VALUE;
    private static final int RATIO_DIGITS = 20;

    /** Its amount. The figure has one. */
    public static Reading amount(Figure figure) {
        return of(figure, figure.amountValue, figure.amountTolerance, Measured.of(figure));
    }

    /** Its amount in the second currency. The figure has one. That of an exchange rate is what the rate is for, and so is exact. */
    static Reading converted(Figure figure, boolean isExact) {
        Decimal tolerance = isExact ? null : figure.convertedTolerance;
        return of(figure, figure.convertedValue, tolerance, new Measured(figure.convertedCurrency, null));
    }

    /** The percentage of another figure that it is. The figure has one. */
    static Reading share(Figure figure) {
        return of(figure, figure.shareValue, figure.shareTolerance, Measured.PERCENT);
    }

    /** Its change, in percent or as a multiple. The figure has a number for it. */
    static Reading change(Figure figure) {
        Measured measured = figure.changeForm == ChangeForm.FACTOR ? Measured.TIMES : Measured.PERCENT;
        return of(figure, figure.changeAmount, figure.changeTolerance, measured);
    }

    private static Reading of(Figure figure, Decimal value, Decimal tolerance, Measured measured) {
        boolean isExact = tolerance == null || tolerance.value().signum() == 0;
        return new Reading(
                figure,
                Interval.of(value, tolerance),
                Numbers.stated(value, tolerance, measured),
                isExact ? EXACT : Numbers.significantDigits(value.value(), tolerance.value()));
    }

    /** By how much it can be off, for its size. */
    BigDecimal looseness() {
        BigDecimal off = interval.high().subtract(interval.value());
        return interval.value().signum() == 0
                ? off
                : off.divide(interval.value().abs(), RATIO_DIGITS, RoundingMode.HALF_EVEN);
    }
}
