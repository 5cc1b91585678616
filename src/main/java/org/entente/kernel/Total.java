package org.entente.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The numbers of some rows, added up and compared. Tolerances are carried along as interval arithmetic has it: what is given is the true value, give or take the
 * tolerance, whatever the true values of the rows are within theirs.
 */
public final class Total {
    /** As many as a decimal column keeps. */
    private static final int DECIMALS = 9;

    private final Summand summand;
    private final Numbers numbers;
    private final List<String> common;
    private final CodedException incomparable;
    private final CodedException countedTwice;

    /**
     * What a statement tells of the numbers of some rows.
     *
     * @param count how many rows have a number
     * @param tolerances the sum of all tolerances
     * @param min the least number, and with it the least lower and the least upper bound; max likewise
     */
    record Numbers(int count, BigDecimal sum, BigDecimal tolerances, Bounds min, Bounds max) {
        /** An extreme of the numbers, and the same extreme of their lower and upper bounds. */
        record Bounds(BigDecimal value, BigDecimal lower, BigDecimal upper) {
            /** How far the true extreme can be from the extreme of the numbers, to either side. */
            BigDecimal tolerance() {
                return value.subtract(lower).max(upper.subtract(value));
            }
        }

        /** Of no rows. */
        static final Numbers NONE = new Numbers(0, null, null, null, null);
    }

    /**
     * @param common what the rows have in common, as texts, in the order that the summand names it
     * @param incomparable why the numbers cannot be compared; null when they can
     * @param countedTwice why they cannot be added up; null when they can
     */
    Total(
            Summand summand,
            Numbers numbers,
            List<String> common,
            CodedException incomparable,
            CodedException countedTwice) {
        this.summand = summand;
        this.numbers = numbers;
        this.common = common;
        this.incomparable = incomparable;
        this.countedTwice = countedTwice;
    }

    /** How many rows have a number. */
    public int getCount() {
        return numbers.count;
    }

    /** The sum; null of no rows. */
    public Object getSum() {
        return added(numbers.sum, numbers.tolerances);
    }

    /** The mean, to nine decimals, the half to even; null of no rows. */
    public Object getAverage() {
        return numbers.count == 0 ? null : added(mean(numbers.sum), mean(numbers.tolerances));
    }

    /** The least; null of no rows. */
    public Object getMin() {
        return extreme(numbers.min);
    }

    /** The greatest; null of no rows. */
    public Object getMax() {
        return extreme(numbers.max);
    }

    private BigDecimal mean(BigDecimal sum) {
        return sum.divide(BigDecimal.valueOf(numbers.count), DECIMALS, RoundingMode.HALF_EVEN);
    }

    private Object extreme(Numbers.Bounds bounds) {
        return numbers.count == 0 ? null : compared(bounds.value(), bounds.tolerance());
    }

    private Object added(BigDecimal number, BigDecimal tolerance) {
        if (countedTwice != null && incomparable == null) {
            throw countedTwice;
        }
        return numbers.count == 0 ? null : compared(number, tolerance);
    }

    private Object compared(BigDecimal number, BigDecimal tolerance) {
        if (incomparable != null) {
            throw incomparable;
        }
        return summand.quantity(number, tolerance, common);
    }
}
