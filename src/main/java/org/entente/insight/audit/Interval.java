package org.entente.insight.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Decimal;

/**
 * What a number can be: from {@code low} to {@code high}, both possible, and {@code value} where it is taken as it stands. Sums, differences and products are exact;
 * quotients have 34 digits, their ends rounded outward, so that the true value never falls out. The rules are those of interval analysis (R. E. Moore, Interval
 * Analysis, 1966).
 *
 * @param low the least that it can be
 * @param value what it is when all numbers are taken as they stand
 * @param high the most that it can be
 */
public record Interval(BigDecimal low, BigDecimal value, BigDecimal high) {
    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final MathContext NEAREST = MathContext.DECIMAL128;

    /** Requires low &lt;= value &lt;= high. */
    public Interval {
        Objects.requireNonNull(value);
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException("no interval: " + low + ", " + value + ", " + high);
        }
    }

    /** A number that is known exactly. */
    public static Interval exact(BigDecimal value) {
        return new Interval(value, value, value);
    }

    /** A whole number that is known exactly. */
    public static Interval exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /**
     * A number as it was stated.
     *
     * @param tolerance by how much it can be off; null for an exact number
     */
    public static Interval of(Decimal value, Decimal tolerance) {
        BigDecimal off = tolerance == null ? BigDecimal.ZERO : tolerance.value().abs();
        return new Interval(
                value.value().subtract(off), value.value(), value.value().add(off));
    }

    public Interval plus(Interval other) {
        return new Interval(low.add(other.low), value.add(other.value), high.add(other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), value.subtract(other.value), high.subtract(other.low));
    }

    public Interval times(Interval other) {
        return spanned(
                value.multiply(other.value),
                low.multiply(other.low),
                low.multiply(other.high),
                high.multiply(other.low),
                high.multiply(other.high));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException when the divisor can be zero
     */
    public Interval over(Interval divisor) {
        if (divisor.canBeZero()) {
            throw new ArithmeticException("the divisor can be zero");
        }
        BigDecimal[] least = quotients(divisor, DOWN);
        BigDecimal[] most = quotients(divisor, UP);
        BigDecimal quotient = value.divide(divisor.value, NEAREST);
        return new Interval(
                Stream.of(least).reduce(quotient, BigDecimal::min),
                quotient,
                Stream.of(most).reduce(quotient, BigDecimal::max));
    }

    private BigDecimal[] quotients(Interval divisor, MathContext rounding) {
        return new BigDecimal[] {
            low.divide(divisor.low, rounding),
            low.divide(divisor.high, rounding),
            high.divide(divisor.low, rounding),
            high.divide(divisor.high, rounding)
        };
    }

    private static Interval spanned(BigDecimal value, BigDecimal... ends) {
        return new Interval(
                Stream.of(ends).reduce(value, BigDecimal::min),
                value,
                Stream.of(ends).reduce(value, BigDecimal::max));
    }

    /** A hundredth of it: what a percentage is as a number. */
    public Interval hundredth() {
        return new Interval(low.movePointLeft(2), value.movePointLeft(2), high.movePointLeft(2));
    }

    /** Hundred times it: a number in percent. */
    public Interval inPercent() {
        return new Interval(low.movePointRight(2), value.movePointRight(2), high.movePointRight(2));
    }

    /** The same number with its ends ten times as far away: printed with one digit less. */
    public Interval looser() {
        return new Interval(
                value.subtract(value.subtract(low).movePointRight(1)),
                value,
                value.add(high.subtract(value).movePointRight(1)));
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    boolean canBeZero() {
        return low.signum() <= 0 && high.signum() >= 0;
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    /** Whether some number is in both. */
    public boolean meets(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    /** Whether it can be no more than another. */
    public boolean canBeAtMost(Interval other) {
        return low.compareTo(other.high) <= 0;
    }
}
