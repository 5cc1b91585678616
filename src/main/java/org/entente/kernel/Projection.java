package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a statement selects that picks rows {@code child} in a subquery {@code r}, as HQL.
 *
 * @param within what the subquery selects, as columns that are called {@code c} and their number
 * @param join what is joined to the subquery; empty for nothing
 * @param shown what the statement selects
 */
record Projection(String within, String join, String shown) {
    static Projection of(Rows<?> rows, Class<?> type) {
        if (rows.isPolymorphic()) {
            // Attributes of several classes can share a column, and no subquery can have two columns of one name: so it
            // picks keys.
            String join = " join " + type.getSimpleName() + " picked on picked.key = r.c0";
            return new Projection("child.key as c0", join, String.join(", ", rows.own("picked")));
        }
        List<String> expressions = rows.own("child");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            names.add("r.c" + i);
        }
        String join = rows.joins(place -> "r.c" + place);
        names.addAll(rows.others());
        return new Projection(within(expressions), join, String.join(", ", names));
    }

    private static String within(List<String> expressions) {
        return IntStream.range(0, expressions.size())
                .mapToObj(place -> expressions.get(place) + " as c" + place)
                .collect(Collectors.joining(", "));
    }
}
