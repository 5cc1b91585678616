package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Decimal;

/** Whatever the true numbers are within their intervals, what is computed from them is within the computed interval. */
class IntervalPropertyTest {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HAIR = new BigDecimal("1e-30");

    @Property
    void holdsWhatIsComputedFromNumbersWithin(
            @ForAll("intervals") Interval one,
            @ForAll("intervals") Interval other,
            @ForAll @IntRange(max = 100) int at,
            @ForAll @IntRange(max = 100) int otherAt) {
        BigDecimal x = within(one, at);
        BigDecimal y = within(other, otherAt);
        assertHolds(one.plus(other), x.add(y));
        assertHolds(one.minus(other), x.subtract(y));
        assertHolds(one.times(other), x.multiply(y));
        Assume.that(!other.canBeZero());
        BigDecimal quotient = x.divide(y, new MathContext(60));
        BigDecimal hair = quotient.abs().multiply(HAIR);
        Interval computed = one.over(other);
        assertTrue(computed.low().compareTo(quotient.add(hair)) <= 0, "too low");
        assertTrue(computed.high().compareTo(quotient.subtract(hair)) >= 0, "too high");
    }

    @Property
    void meetsWhereThereIsANumberInBoth(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        boolean ends = List.of(other.low(), other.high()).stream().anyMatch(end -> isIn(one, end))
                || List.of(one.low(), one.high()).stream().anyMatch(end -> isIn(other, end));
        assertEquals(ends, one.meets(other));
        assertEquals(one.meets(other), other.meets(one));
    }

    @Property
    void isLooserByADigit(@ForAll("intervals") Interval one) {
        BigDecimal width = one.high().subtract(one.low());
        Interval looser = one.looser();
        assertEquals(0, looser.high().subtract(looser.low()).compareTo(width.multiply(BigDecimal.TEN)));
        assertEquals(one.value(), looser.value());
    }

    @Example
    void readsPrintedNumbers() {
        Interval turnover = Interval.of(new Decimal("461900000"), new Decimal("50000"));
        assertEquals(new BigDecimal("461850000"), turnover.low());
        assertEquals(new BigDecimal("461950000"), turnover.high());
        assertTrue(Interval.of(new Decimal("6"), null).isExact());
    }

    @Example
    void refusesToDivideByWhatCanBeZero() {
        Interval change = new Interval(new BigDecimal("-0.5"), BigDecimal.ZERO, new BigDecimal("0.5"));
        assertThrows(ArithmeticException.class, () -> Interval.exact(1).over(change));
    }

    private static boolean isIn(Interval interval, BigDecimal number) {
        return interval.low().compareTo(number) <= 0 && interval.high().compareTo(number) >= 0;
    }

    private static void assertHolds(Interval interval, BigDecimal number) {
        assertTrue(isIn(interval, number), () -> number + " is not in " + interval);
    }

    private static BigDecimal within(Interval interval, int percent) {
        return interval.low()
                .add(interval.high()
                        .subtract(interval.low())
                        .multiply(BigDecimal.valueOf(percent))
                        .divide(HUNDRED));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(
                        Arbitraries.longs().between(-10_000, 10_000),
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.integers().between(-6, 6))
                .as((value, below, above, scale) -> new Interval(
                        BigDecimal.valueOf(value - below, scale),
                        BigDecimal.valueOf(value, scale),
                        BigDecimal.valueOf(value + above, scale)));
    }
}
