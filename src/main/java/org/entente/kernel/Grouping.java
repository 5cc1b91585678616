package org.entente.kernel;

import java.util.List;

/**
 * One way to group rows: by a column, by a span that a column lies in, or by a node that they lead to.
 *
 * @param field the field of a group that holds what its rows have in common
 * @param typeName the type of that field
 * @param joins the HQL joins that it needs, over the row {@code child}; groupings through the same list share a join, so that what they show belongs together
 * @param expression the HQL expression to group by; of a node its id
 * @param node the entity class of the node; null for other values
 * @param text the class of a value that the expression gives as a text; null where it gives the value itself
 * @param repeats whether a row can be in several groups
 * @param description what the schema says of it
 */
record Grouping(
        String field,
        String typeName,
        List<String> joins,
        String expression,
        Class<?> node,
        Class<?> text,
        boolean repeats,
        String description) {
    Grouping {
        joins = List.copyOf(joins);
    }

    /** The name by which a query asks for it. */
    String constant() {
        return Ordering.constant(field);
    }

    /** What a group's field shows, for what the expression gives. */
    Object shown(Object given) {
        if (given instanceof Class<?> kind) {
            return kind.getSimpleName();
        }
        return given == null || text == null ? given : Values.parsed(text, given.toString());
    }
}
