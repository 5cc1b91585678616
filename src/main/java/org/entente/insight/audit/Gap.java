package org.entente.insight.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.model.Decimal;

/**
 * How far a stated value is from what is implied.
 *
 * @param amount the stated value less the implied one, in their unit
 * @param percent the same, in percent of the implied value; null when that is zero
 * @param least how far they are apart whatever the true numbers are within their printed digits; 0 when they can agree
 */
@Description("How far a stated value is from the implied one.")
public record Gap(
        @NonNull @Description("The stated value less the implied one, in their unit.")
        Decimal amount,

        @Description("The same in percent of the implied value; null when that is zero.")
        Decimal percent,

        @NonNull
        @Description(
                "How far they are apart at least, whatever the true numbers are within their printed digits; 0 when they can agree.")
        Decimal least) {
    private static final int DIGITS = 6;

    static Gap of(Comparison comparison) {
        Interval stated = comparison.stated();
        Interval implied = comparison.implied();
        BigDecimal amount = stated.value().subtract(implied.value());
        BigDecimal above = implied.low().subtract(stated.high());
        BigDecimal below = comparison.isLimit() ? BigDecimal.ZERO : stated.low().subtract(implied.high());
        BigDecimal least = above.max(below).max(BigDecimal.ZERO);
        return new Gap(
                ValueRange.decimal(amount, RoundingMode.HALF_EVEN),
                implied.value().signum() == 0
                        ? null
                        : Decimal.of(amount.movePointRight(2).divide(implied.value(), DIGITS, RoundingMode.HALF_EVEN)),
                ValueRange.decimal(least, RoundingMode.FLOOR));
    }
}
