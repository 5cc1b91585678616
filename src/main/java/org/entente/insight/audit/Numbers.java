package org.entente.insight.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.entente.model.Decimal;

/** Numbers as a reader of a sentence wants them: stated ones as they were printed, computed ones with few digits. */
final class Numbers {
    private static final List<Scale> SCALES = List.of(
            new Scale(12, " trillion"), new Scale(9, " billion"), new Scale(6, " million"), new Scale(3, " thousand"));
    private static final Scale NONE = new Scale(0, "");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Numbers() {}

    private record Scale(int power, String word) {}

    /**
     * A number as it was stated: {@code 461.9 million USD}.
     *
     * @param tolerance half of its last printed digit; null when it is exact
     */
    static String stated(Decimal value, Decimal tolerance, Measured measured) {
        BigDecimal number = value.value();
        Scale scale = measured.currency() == null ? NONE : scale(number);
        int place = tolerance == null ? -number.scale() : lastPlace(tolerance);
        int digits = Math.max(0, scale.power - place);
        return number.movePointLeft(scale.power)
                        .setScale(digits, RoundingMode.HALF_EVEN)
                        .toPlainString()
                + scale.word
                + measured.suffix();
    }

    /** A computed number: a digit after the point, two for multiples. */
    static String computed(BigDecimal value, Measured measured) {
        return computed(value, measured, measured.equals(Measured.TIMES) ? 2 : 1);
    }

    /** A computed number with some digits after the point. */
    static String computed(BigDecimal value, Measured measured, int digits) {
        Scale scale = measured.currency() == null ? NONE : scale(value);
        BigDecimal shown = value.movePointLeft(scale.power).setScale(digits, RoundingMode.HALF_EVEN);
        boolean isWhole = value.stripTrailingZeros().scale() <= -scale.power;
        return (isWhole ? shown.setScale(0, RoundingMode.UNNECESSARY) : shown).toPlainString()
                + scale.word
                + measured.suffix();
    }

    /** How many digits of a stated number tell something: zeros at its end may be there for want of better knowledge. */
    static int significantDigits(BigDecimal value, BigDecimal tolerance) {
        BigDecimal units = value.divide(tolerance.multiply(TWO), 0, RoundingMode.HALF_EVEN);
        return units.signum() == 0 ? 1 : units.stripTrailingZeros().precision();
    }

    private static int lastPlace(Decimal tolerance) {
        BigDecimal unit = tolerance.value().multiply(TWO).stripTrailingZeros();
        return unit.signum() == 0 ? 0 : unit.precision() - unit.scale() - 1;
    }

    private static Scale scale(BigDecimal value) {
        return SCALES.stream()
                .filter(scale -> value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.power)) >= 0)
                .findFirst()
                .orElse(NONE);
    }
}
