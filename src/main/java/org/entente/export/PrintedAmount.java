package org.entente.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Decimal;
import org.entente.model.Quantity;

/**
 * An amount as a dossier says it, such as {@code 461.9 million USD}: reading it gives just the quantity again. Half of the
 * last digit that is printed is the tolerance, so the scale is one that allows to end there.
 *
 * @param text the number, its scale if any, its currency or unit if any
 * @param tolerance the tolerance, where the last digit does not say it
 */
record PrintedAmount(String text, Optional<Decimal> tolerance) {
    private static final Scale NONE = new Scale(0, "");
    private static final List<Scale> SCALES = List.of(
            new Scale(3, "thousand"), new Scale(6, "million"), new Scale(9, "billion"), new Scale(12, "trillion"));
    private static final int LARGEST = 12;

    /** As many digits are read after the point. */
    private static final int MOST_DIGITS = 9;

    /** The last place of a number in full: half of the next one has no room in the store. */
    private static final int LAST_PLACE = -8;

    private static final BigDecimal TWO = new BigDecimal("2");

    /** A word for a power of ten. */
    private record Scale(int power, String word) {}

    /** Takes both; neither is null. */
    PrintedAmount {
        Objects.requireNonNull(text);
        Objects.requireNonNull(tolerance);
    }

    /** How a quantity is printed. */
    static PrintedAmount of(Quantity quantity) {
        BigDecimal value = quantity.value().value();
        if (quantity.tolerance() == null) {
            return new PrintedAmount(print(quantity, -value.scale(), NONE), Optional.empty());
        }
        int place = lastPlace(value, quantity.tolerance());
        boolean isSaid = BigDecimal.ONE.scaleByPowerOfTen(place).compareTo(twice(quantity.tolerance())) == 0;
        Optional<Scale> scale = isSaid || !isExactInFull(quantity) ? scale(quantity, place) : Optional.empty();
        // A count in full says nothing of its tolerance.
        String text = scale.map(chosen -> print(quantity, place, chosen)).orElseGet(() -> print(quantity, 0, NONE));
        return new PrintedAmount(
                text, isSaid && scale.isPresent() ? Optional.empty() : Optional.of(quantity.tolerance()));
    }

    /** The digits of a ratio in full, which is never exact: {@code 3.6} for 3.6, give or take 0.05. */
    static String ratio(Decimal value, Decimal tolerance) {
        int place = tolerance == null ? -value.value().scale() : lastPlace(value.value(), tolerance);
        return digits(value.value(), place, NONE);
    }

    private static BigDecimal twice(Decimal tolerance) {
        return tolerance.value().multiply(TWO);
    }

    /**
     * The power of ten that the last digit stands for: the highest one of which half is no more than the tolerance, and at
     * which the value can end.
     */
    private static int lastPlace(BigDecimal value, Decimal tolerance) {
        BigDecimal unit = twice(tolerance).stripTrailingZeros();
        int place = unit.signum() == 0 ? LAST_PLACE : unit.precision() - unit.scale() - 1;
        int end = value.signum() == 0 ? LARGEST : -value.stripTrailingZeros().scale();
        return Math.max(LAST_PLACE, Math.min(LARGEST, Math.min(place, end)));
    }

    /** The scale that a person would choose among those that allow to end at a place; empty where a count says it better. */
    private static Optional<Scale> scale(Quantity quantity, int place) {
        boolean isExact = isExactInFull(quantity);
        boolean isPlain = place < 0 || (place == 0 && !isExact);
        if (isPlain && !startsWithScale(quantity.unit())) {
            return Optional.of(NONE);
        }
        List<Scale> possible = SCALES.stream()
                .filter(scale -> scale.power() >= place && scale.power() - place <= MOST_DIGITS)
                .toList();
        BigDecimal size = quantity.value().value().abs();
        Optional<Scale> whole = possible.stream()
                .filter(scale -> size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.power())) >= 0)
                .reduce((smaller, larger) -> larger);
        // "0.5 million" and "0 million" are said, too, "0.05 million" is not.
        Optional<Scale> less = possible.stream()
                .filter(scale ->
                        size.signum() == 0 || size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.power() - 1)) >= 0)
                .findFirst();
        return whole.or(() -> less).or(() -> isExact ? Optional.empty() : Optional.of(possible.get(0)));
    }

    /** Whether the number is read as an exact count when it is printed in full. */
    private static boolean isExactInFull(Quantity quantity) {
        return quantity.value().value().scale() <= 0
                && quantity.currency() == null
                && !"percent".equals(quantity.unit())
                && !startsWithScale(quantity.unit());
    }

    /** Whether the first word of a unit would be read as a scale: {@code million tonnes}. */
    private static boolean startsWithScale(String unit) {
        return unit != null && SCALES.stream().anyMatch(scale -> (unit + " ").startsWith(scale.word() + " "));
    }

    private static String print(Quantity quantity, int place, Scale scale) {
        StringBuilder text = new StringBuilder(digits(quantity.value().value(), place, scale));
        for (Object word : new Object[] {scale.word(), quantity.currency(), quantity.unit()}) {
            if (word != null && !word.toString().isEmpty()) {
                text.append(' ').append(word);
            }
        }
        return text.toString();
    }

    private static String digits(BigDecimal value, int place, Scale scale) {
        return value.movePointLeft(scale.power())
                .setScale(Math.max(0, scale.power() - place))
                .toPlainString();
    }
}
