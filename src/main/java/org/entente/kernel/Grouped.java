package org.entente.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a list, for some parents, in groups.
 *
 * @param by what the rows are grouped by; nothing where all rows of a parent stand together
 * @param parents the keys of the parents
 */
record Grouped(Scope scope, List<Grouping> by, List<Integer> parents) {
    /** What some aggregates stand for. They come from one call of one field, so they are of one scope and grouped alike. */
    static Grouped of(List<Aggregate> aggregates) {
        Aggregate any = aggregates.get(0);
        return new Grouped(any.scope(), any.by(), parents(aggregates));
    }

    /** What some aggregates stand for, grouped anew. */
    static Grouped of(List<Aggregate> aggregates, List<Grouping> by) {
        return new Grouped(aggregates.get(0).scope(), by, parents(aggregates));
    }

    private static List<Integer> parents(List<Aggregate> aggregates) {
        return aggregates.stream().map(Aggregate::parent).distinct().toList();
    }

    /**
     * The rows, each once for each group that it belongs to.
     *
     * @param more what is needed of each row: HQL over the alias {@code child}, each with a name
     * @param condition what the rows fulfil
     * @return the HQL of a subquery with the columns p (the parent's key), k (the row's), g0, g1 and so on, and those named
     */
    String rows(Map<String, String> more, Condition condition) {
        boolean repeats = by.stream().anyMatch(Grouping::repeats);
        StringBuilder hql = new StringBuilder(repeats ? "select distinct " : "select ");
        hql.append(scope.parentKey()).append(" as p, child.key as k");
        Set<String> joins = new LinkedHashSet<>();
        for (int i = 0; i < by.size(); i++) {
            hql.append(", ").append(by.get(i).expression()).append(" as g").append(i);
            joins.addAll(by.get(i).joins());
        }
        more.forEach((name, expression) ->
                hql.append(", ").append(expression).append(" as ").append(name));
        return hql + " from " + scope.from() + String.join("", joins)
                + Condition.all(List.of(scope.belongs(), scope.filter(), condition))
                        .after(" where ");
    }

    /** A pattern for each grouping, with its number. */
    String keys(String pattern) {
        return IntStream.range(0, by.size()).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    /** The values of the parameters of the rows. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(scope.filter().parameters());
        if (scope.link() != null) {
            parameters.put("parents", Statements.distinct(parents));
        }
        return parameters;
    }

    /** What the rows of a group have in common, of a row that begins with the parent's key and the columns of the groups. */
    List<Object> values(Object[] row) {
        Object[] values = new Object[by.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = by.get(i).shown(row[i + 1]);
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** The group that such a row is of. */
    Aggregate.Place place(Object[] row) {
        return new Aggregate.Place((Integer) row[0], values(row));
    }
}
