package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * What a statement selects that picks rows {@code child} in a subquery {@code r}.
 *
 * @param within what the subquery selects
 * @param join what is joined to the subquery; empty for nothing
 * @param shown what the statement selects
 */
record Projection(String within, String join, List<String> shown) {
    static Projection of(Rows<?> rows, Children<?> link) {
        if (rows.isPolymorphic()) {
            // Attributes of several classes can share a column, and no subquery can have two columns of one name: so it
            // picks keys.
            String join = " join " + link.type().getSimpleName() + " picked on picked.key = r.c0";
            return new Projection("child.key as c0", join, rows.own("picked"));
        }
        List<String> expressions = rows.own("child");
        List<String> named = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            named.add(expressions.get(i) + " as c" + i);
            names.add("r.c" + i);
        }
        String join = rows.joins(place -> "r.c" + place);
        names.addAll(rows.others());
        return new Projection(String.join(", ", named), join, names);
    }
}
