package org.entente.insight;

import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.entente.model.Figure;

/**
 * One of the ways in which figures can exclude each other: exports of wheat and exports of oil have nothing in common.
 *
 * @param name what the schema calls it when it groups by it
 * @param value what a figure is of; null when it is not restricted in this way, and so is of all
 * @param overlap whether two different values have something in common; asked of values that are there
 */
record Dimension(String name, Function<Figure, Object> value, BiPredicate<Object, Object> overlap) {
    /** Whether what two figures are of has something in common, as far as this dimension tells. */
    boolean overlap(Object one, Object other) {
        return one == null || other == null || one.equals(other) || overlap.test(one, other);
    }

    /** Whether two figures differ in it. */
    boolean differs(Figure one, Figure other) {
        return !Objects.equals(value.apply(one), value.apply(other));
    }
}
