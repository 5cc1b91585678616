package org.entente.insight;

import java.time.LocalDate;
import org.entente.model.Figure;
import org.entente.model.PartialDate;

/**
 * The days that a figure is of.
 *
 * @param first the first day
 * @param last the last day
 */
record Period(LocalDate first, LocalDate last) {
    /** The period of a figure; null when that is not said. */
    static Period of(Figure figure) {
        if (figure.since == null) {
            return null;
        }
        PartialDate end = figure.until == null ? figure.since : figure.until;
        return new Period(figure.since.firstDay(), end.lastDay());
    }

    /** Whether there is a day in both. */
    boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
