package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * What a statement selects that picks rows {@code child} in a subquery {@code r}.
 *
 * @param within what the subquery selects
 * @param join what is joined to the subquery; empty for nothing
 * @param shown what the statement selects: the columns of the objects, then the terms of the order where cursors are made of them
 */
record Projection(String within, String join, List<String> shown) {
    static Projection of(Columns<?> columns, Children<?> link, Listing listing, boolean cursors) {
        if (columns.isPolymorphic()) {
            // Attributes of several classes can share a column, and no subquery can have two columns of one name: so it
            // picks keys.
            String join = " join " + link.type().getSimpleName() + " picked on picked.key = r.c0";
            return new Projection("child.key as c0", join, expressions(columns, "picked", listing, cursors));
        }
        List<String> expressions = expressions(columns, "child", listing, cursors);
        List<String> named = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            named.add(expressions.get(i) + " as c" + i);
            names.add("r.c" + i);
        }
        return new Projection(String.join(", ", named), "", names);
    }

    /** What is selected of a row: the columns of its object, then the terms of the order, of which its cursor is made. */
    static List<String> expressions(Columns<?> columns, String alias, Listing listing, boolean cursors) {
        List<String> expressions = new ArrayList<>(columns.expressions(alias));
        if (cursors) {
            listing.order().terms().forEach(term -> expressions.add(term.expression(alias)));
        }
        return expressions;
    }
}
