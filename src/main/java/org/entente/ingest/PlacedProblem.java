package org.entente.ingest;

import java.util.Comparator;
import java.util.Objects;

/**
 * A problem of a line, which can be ordered among those of several files.
 *
 * @param place the line
 * @param problem what is wrong
 */
record PlacedProblem(Place place, Problem problem) implements Comparable<PlacedProblem> {
    private static final Comparator<PlacedProblem> ORDER =
            Comparator.comparingLong(placed -> placed.place().number());

    PlacedProblem {
        Objects.requireNonNull(place);
        Objects.requireNonNull(problem);
    }

    /** By line; those of one line are equal in this order. */
    @Override
    public int compareTo(PlacedProblem other) {
        return ORDER.compare(this, other);
    }
}
