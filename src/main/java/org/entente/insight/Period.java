package org.entente.insight;

import java.time.LocalDate;
import org.entente.model.Figure;
import org.entente.model.PartialDate;

/**
 * The days that a figure is of, both ends included.
 *
 * @param first the first day
 * @param last the last day
 */
public record Period(LocalDate first, LocalDate last) {
    /** The period of a figure; null when that is not said. */
    public static Period of(Figure figure) {
        return of(figure.since, figure.until);
    }

    /**
     * The days from a partial date to another.
     *
     * @param since null when nothing is said of the period; then there is none
     * @param until null when the start says it all
     */
    public static Period of(PartialDate since, PartialDate until) {
        return since == null ? null : new Period(since.firstDay(), (until == null ? since : until).lastDay());
    }

    /** Whether all days of another are in it. */
    public boolean holds(Period other) {
        return !first.isAfter(other.first) && !last.isBefore(other.last);
    }

    /** Whether there is a day in both. */
    public boolean overlaps(Period other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }
}
