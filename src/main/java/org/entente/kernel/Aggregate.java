package org.entente.kernel;

import java.util.List;

/**
 * What is told of some rows together: of all rows of a list, or of a group of them.
 *
 * @param scope the rows of the whole list, for all parents of the level
 * @param parent the key of the parent that the list belongs to
 * @param by what the rows are grouped by; nothing for the whole list
 * @param values what the rows of the group have in common, in the order of {@code by}; null where they have no value
 * @param count how many rows there are; null when nobody asks
 */
record Aggregate(Scope scope, Integer parent, List<Grouping> by, List<Object> values, Integer count) {
    /** What tells it apart from the others of its level. */
    Place place() {
        return new Place(parent, values);
    }

    /** The parent and the values of a group. */
    record Place(Integer parent, List<Object> values) {}

    /** What its rows have in common, by the field that shows it. */
    Object value(Grouping grouping) {
        return values.get(by.indexOf(grouping));
    }
}
