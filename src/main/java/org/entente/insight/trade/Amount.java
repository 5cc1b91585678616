package org.entente.insight.trade;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.model.Figure;

/**
 * An amount that is computed with.
 *
 * @param figure what states it
 * @param origin whether a source states it in this currency
 * @param rate the rate by which it came into its currency; null where no rate was applied
 */
record Amount(Figure figure, Interval interval, Measured measured, Origin origin, Figure rate) {
    static Amount stated(Figure figure) {
        return new Amount(
                figure,
                Interval.of(figure.amountValue, figure.amountTolerance),
                Measured.of(figure),
                Origin.REPORTED,
                null);
    }

    /** What it follows from. */
    List<Figure> inputs() {
        return Stream.of(figure, rate).filter(Objects::nonNull).toList();
    }

    /** How many times it is another; empty where they are not of one kind, or the other can be zero or less. */
    Optional<Interval> over(Amount other) {
        boolean isSound = other != null
                && other.measured.equals(measured)
                && other.interval.low().signum() > 0;
        return isSound ? Optional.of(interval.over(other.interval)) : Optional.empty();
    }

    /** Whether both are there, in one currency. */
    static boolean canAdd(Amount one, Amount other) {
        return one != null && other != null && one.measured.equals(other.measured);
    }
}
