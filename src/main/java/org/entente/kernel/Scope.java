package org.entente.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that are counted and added up: those of a list, without its pages. As HQL, rows are called {@code child}, and each belongs to the parent with
 * the key {@code p}; all rows of a root list belong to one that has the key 0.
 *
 * @param typeName the type of the rows' objects
 * @param entity the rows' entity class
 * @param link says which rows belong to a parent; null for a root list
 * @param filter what all rows fulfil
 */
record Scope(String typeName, Class<?> entity, Children<?> link, Condition filter) {
    /** The key of an object as a parent of rows. */
    Integer keyOf(Object parent) {
        return link == null ? 0 : Shape.key(parent);
    }

    /**
     * A statement's rows, grouped: each row once for each group that it belongs to.
     *
     * @param by what they are grouped by; its values are named g0, g1 and so on
     * @param more what else is needed of each row: HQL over the alias {@code child}, each with a name
     * @param condition what the rows fulfil beside the scope's own filter
     * @return the HQL of a subquery with the columns p, k (the row's key), those of the groups and those named
     */
    String rows(List<Grouping> by, Map<String, String> more, Condition condition) {
        boolean repeats = by.stream().anyMatch(Grouping::repeats);
        StringBuilder hql = new StringBuilder(repeats ? "select distinct " : "select ");
        hql.append(link == null ? "0" : link.parentKey()).append(" as p, child.key as k");
        StringBuilder from = new StringBuilder(link == null ? entity.getSimpleName() + " child" : link.from());
        for (int i = 0; i < by.size(); i++) {
            hql.append(", ").append(by.get(i).expression(i)).append(" as g").append(i);
            from.append(by.get(i).joins(i));
        }
        more.forEach((name, expression) ->
                hql.append(", ").append(expression).append(" as ").append(name));
        Condition belongs = link == null ? Condition.ALWAYS : Condition.of(link.belongs());
        return hql.append(" from ")
                .append(from)
                .append(Condition.all(List.of(belongs, filter, condition)).after(" where "))
                .toString();
    }

    /** The values of the parameters of such a statement. */
    Map<String, Object> parameters(int[] parents) {
        Map<String, Object> parameters = new HashMap<>(filter.parameters());
        if (link != null) {
            parameters.put("parents", parents);
        }
        return parameters;
    }
}
