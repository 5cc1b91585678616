package org.entente.ingest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CurrencyCode;
import org.entente.model.Decimal;
import org.entente.model.Quantity;

/**
 * Amounts as they are printed. {@code 461.9 million USD} is 461,900,000 US dollars, give or take 50,000: half of the
 * last printed digit. A plain whole number is a count, and exact, with or without a unit; {@code 40 percent} is not,
 * since percentages are rounded.
 */
final class Amount {
    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Pattern NUMBER = Pattern.compile("(-?(?:0|[1-9][0-9]{0,28})(?:\\.[0-9]{1,9})?)(?: (.+))?");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern UNIT = Pattern.compile("[\\p{L}%][\\p{L}\\p{N}%²³/. -]{0,29}");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DIGITS_BEFORE_POINT = 29;
    private static final int DIGITS_AFTER_POINT = 9;

    private Amount() {}

    /**
     * The quantity that an amount says.
     *
     * @param text a number, a scale if any, a currency or unit if any, with single spaces between
     * @throws IllegalArgumentException with a message for the author when the text says something else
     */
    static Quantity parse(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "%s is no amount: write a number with a point and without separators, then its scale (thousand, "
                                    .formatted(Shown.quoted(text))
                            + "million, billion, trillion) and its currency or unit, such as '461.9 million USD'");
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        String first = rest.split(" ", 2)[0];
        Integer scale = SCALES.get(first);
        String measuredIn = scale == null ? rest : rest.substring(Math.min(rest.length(), first.length() + 1));
        CurrencyCode currency = CURRENCY.matcher(measuredIn).matches() ? currency(measuredIn) : null;
        String unit = currency == null && !measuredIn.isEmpty() ? unit(measuredIn, text) : null;
        boolean exact = scale == null && currency == null && number.scale() == 0 && !"percent".equals(unit);
        int power = scale == null ? 0 : scale;
        BigDecimal tolerance = BigDecimal.ONE
                .movePointLeft(number.scale())
                .scaleByPowerOfTen(power)
                .multiply(HALF);
        return new Quantity(
                decimal(number.scaleByPowerOfTen(power), text),
                exact ? null : decimal(tolerance, text),
                currency,
                unit);
    }

    /** A number of percent, such as {@code 26 percent}, or a multiple, such as {@code 3.6-fold}: never exact. */
    static Quantity parseRatio(String text) {
        return parse(text.replace("-fold", " percent"));
    }

    private static CurrencyCode currency(String code) {
        try {
            return new CurrencyCode(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'%s' is no currency of ISO 4217: if it is a unit, spell it out in small letters".formatted(code),
                    e);
        }
    }

    private static String unit(String unit, String text) {
        if (!UNIT.matcher(unit).matches() || unit.endsWith(" ") || unit.contains("  ")) {
            throw new IllegalArgumentException(
                    ("%s is no currency or unit in %s: write an ISO 4217 code such as USD, or a unit of at most "
                                    + "30 letters")
                            .formatted(Shown.quoted(unit), Shown.quoted(text)));
        }
        return unit;
    }

    private static Decimal decimal(BigDecimal value, String text) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > DIGITS_AFTER_POINT || plain.precision() - plain.scale() > DIGITS_BEFORE_POINT) {
            // The tolerance has one digit more than the number.
            throw new IllegalArgumentException(
                    "%s has too many digits: written in full, %d before the point and %d after it are taken"
                            .formatted(Shown.quoted(text), DIGITS_BEFORE_POINT, DIGITS_AFTER_POINT - 1));
        }
        return Decimal.of(plain);
    }
}
