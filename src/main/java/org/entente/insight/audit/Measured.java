package org.entente.insight.audit;

import java.math.BigDecimal;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;

/**
 * What a number is in.
 *
 * @param currency the currency of money; null for other numbers
 * @param unit the unit of what is no money; null for money and plain counts
 */
public record Measured(CurrencyCode currency, String unit) {
    /** Hundredths. */
    public static final Measured PERCENT = new Measured(null, "percent");
    /** A multiple. */
    public static final Measured TIMES = new Measured(null, "times");
    /** A duration. */
    public static final Measured YEARS = new Measured(null, "years");
    /** A plain number. */
    public static final Measured COUNT = new Measured(null, null);

    /** What the amount of a figure is in. */
    public static Measured of(Figure figure) {
        return new Measured(figure.currency, figure.unit);
    }

    /** What a rate of a figure's currency for that of its converted amount is in. */
    static Measured rate(Figure figure) {
        return new Measured(null, figure.currency + " for 1 " + figure.convertedCurrency);
    }

    /** A computed number with as many digits as help a reader: {@code 334.3 million USD}. */
    String words(BigDecimal value) {
        return Numbers.computed(value, this);
    }

    /** The unit with a space before it; nothing for plain counts. */
    String suffix() {
        String name = currency != null ? currency.toString() : unit;
        return name == null ? "" : " " + name;
    }
}
