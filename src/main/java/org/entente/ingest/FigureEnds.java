package org.entente.ingest;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The nodes that a figure is about, by their ids; null where it has none.
 *
 * @param reporter whose number it is
 * @param partner with whom
 * @param commodity what is traded
 * @param about what else the number is of
 * @param attribution who says so
 */
record FigureEnds(String reporter, String partner, String commodity, String about, String attribution) {
    /** Those that are there. */
    Stream<String> all() {
        return Stream.of(reporter, partner, commodity, about, attribution).filter(Objects::nonNull);
    }
}
