package org.entente.insight.audit;

import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.ChangeForm;
import org.entente.model.Figure;

/** Changes as multiples of a base: growth of 40 percent is the multiple 1.4. */
final class Growth {
    private static final Interval ONE = Interval.exact(1);

    private Growth() {}

    /** The stated change of a figure, if there is a number for it. */
    static Optional<Reading> stated(Figure figure) {
        return figure.changeForm == null || figure.changeAmount == null
                ? Optional.empty()
                : Optional.of(Reading.change(figure));
    }

    /** The multiple that a change in the form of a figure is. */
    static Interval multiple(Figure figure, Interval change) {
        return figure.changeForm == ChangeForm.FACTOR ? change : ONE.plus(change.hundredth());
    }

    /** The change in the form of a figure that a multiple is. */
    static Interval change(Figure figure, Interval multiple) {
        return figure.changeForm == ChangeForm.FACTOR
                ? multiple
                : multiple.minus(ONE).inPercent();
    }

    /** What the change of a figure is in. */
    static Measured measured(Figure figure) {
        return figure.changeForm == ChangeForm.FACTOR ? Measured.TIMES : Measured.PERCENT;
    }

    /** The period that a figure's change is against; empty when it is not said. */
    static Optional<Period> base(Figure figure) {
        return Optional.ofNullable(Period.of(figure.baseSince, figure.baseUntil));
    }

    /** That period with a preposition: {@code in 2021}. */
    static String basePeriod(Figure figure) {
        return figure.baseSince == null ? "before" : Wording.period(figure.baseSince, figure.baseUntil);
    }

    /** The multiple as a divisor in a formula: {@code 1.3}. */
    static String multipleWords(Figure figure, Reading change) {
        return multiple(figure, change.interval()).value().stripTrailingZeros().toPlainString();
    }
}
