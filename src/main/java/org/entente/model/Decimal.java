package org.entente.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * An exact decimal number of at most 29 digits before the point and 9 after it. On the wire it is a plain string such as
 * {@code "461900000"}, never in exponent form: a JSON number would be rounded by most clients.
 */
@Description("An exact decimal number, as a string of digits without an exponent: '461900000'.")
@CustomScalar("Decimal")
public final class Decimal implements CustomStringScalar, Comparable<Decimal> {
    // Bounded before it is parsed: "1e10000000" must cost nothing.
    private static final Pattern SHAPE = Pattern.compile("-?\\d{1,29}(\\.\\d{1,9})?");

    private final BigDecimal value;

    /**
     * @param text digits with an optional sign and fraction
     * @throws IllegalArgumentException when the text has another shape or too many digits
     */
    public Decimal(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "not a decimal number of at most 29 digits before the point and 9 after it: " + text);
        }
        value = normal(new BigDecimal(text));
    }

    private Decimal(BigDecimal value) {
        this.value = normal(value);
    }

    /** The decimal for a number that is already known to be within bounds. */
    public static Decimal of(BigDecimal value) {
        return new Decimal(value);
    }

    /** Equal numbers look equal, whatever scale a database gives them back in. */
    private static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public BigDecimal value() {
        return value;
    }

    @Override
    public String stringValueForSerialization() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal decimal && decimal.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
