package org.entente.kernel;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the rows of lists, and groups them: one statement for all parents. */
@Singleton
class Aggregation {
    private static final int MOST_GROUPINGS = 4;

    private final Provider<Criteria> criteria;
    private final Totals totals;
    private final PageSizes sizes;

    /** @param criteria says what can be asked; given later, since it is made by asking the links where they lead */
    Aggregation(Provider<Criteria> criteria, Totals totals, PageSizes sizes) {
        this.criteria = criteria;
        this.totals = totals;
        this.sizes = sizes;
    }

    /** The field that tells of the rows of a list together. */
    Wiring.Link of(Wiring.Target target) {
        return (parents, arguments) -> {
            Selection selection = Call.current().selection();
            Scope scope = scope(target, AggregateTypes.counted(selection.type().getName()), arguments);
            List<Integer> keys = parents.stream().map(scope::keyOf).toList();
            boolean counts = selection.has("count");
            Map<Integer, Integer> counted = counts ? counts(new Grouped(scope, List.of(), keys)) : Map.of();
            return keys.stream()
                    .map(key -> new Aggregate(
                            scope, key, List.of(), List.of(), counts ? counted.getOrDefault(key, 0) : null))
                    .toList();
        };
    }

    private Scope scope(Wiring.Target target, String typeName, Map<String, Object> arguments) {
        Class<?> entity =
                target.children() == null ? target.entity() : target.children().type();
        Map<?, ?> asked = (Map<?, ?>) arguments.get("filter");
        Condition filter =
                asked == null ? Condition.ALWAYS : new Filter(criteria.get()).compile(typeName, asked, "child");
        return new Scope(typeName, entity, target.children(), filter);
    }

    private static Map<Integer, Integer> counts(Grouped whole) {
        String hql = "select d.p, count(*) from (" + whole.rows(Map.of(), Condition.ALWAYS) + ") d group by d.p";
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object[] row : Statements.rows(hql, whole.parameters())) {
            counts.put((Integer) row[0], Statements.count(row[1]));
        }
        return counts;
    }

    /** The groups of the rows of each aggregate, in one statement. */
    List<?> groups(List<?> parents, Map<String, Object> arguments) {
        List<Aggregate> aggregates = parents.stream().map(Aggregate.class::cast).toList();
        Map<String, Grouping> known =
                criteria.get().groupings(aggregates.get(0).scope().typeName());
        List<Grouping> by = by(known, (List<?>) arguments.get("by"));
        requireGrouped(known, by);
        Grouped grouped = Grouped.of(aggregates, by);
        GroupOrder order = GroupOrder.of((List<?>) arguments.get("orderBy"), grouped);
        order.summands().forEach(summand -> totals.requireSound(summand, grouped));
        GroupPage page = GroupPage.of(arguments, sizes);
        Map<Integer, List<Aggregate>> found = found(grouped, order, page);
        return aggregates.stream()
                .map(aggregate -> page.cut(found.getOrDefault(aggregate.parent(), List.of())))
                .toList();
    }

    private static Map<Integer, List<Aggregate>> found(Grouped grouped, GroupOrder order, GroupPage page) {
        Map<String, Object> parameters = grouped.parameters();
        parameters.put("skipped", page.skip());
        parameters.put("most", page.skip() + page.rows());
        Map<Integer, List<Aggregate>> found = new HashMap<>();
        for (Object[] row : Statements.rows(hql(grouped, order), parameters)) {
            Integer parent = (Integer) row[0];
            int count = Statements.count(row[grouped.by().size() + 1]);
            found.computeIfAbsent(parent, key -> new ArrayList<>())
                    .add(new Aggregate(grouped.scope(), parent, grouped.by(), grouped.values(row), count));
        }
        return found;
    }

    private static List<Grouping> by(Map<String, Grouping> known, List<?> names) {
        Set<?> distinct = new HashSet<>(names);
        if (names.isEmpty() || names.size() > MOST_GROUPINGS || distinct.size() < names.size()) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'by' must name from 1 to " + MOST_GROUPINGS
                            + " different things to group by, and names " + names.size()
                            + (distinct.size() < names.size() ? ", some of them twice." : "."));
        }
        return names.stream().map(known::get).toList();
    }

    /** A field of a group that it is not grouped by would have nothing to show. */
    private static void requireGrouped(Map<String, Grouping> known, List<Grouping> by) {
        Selection selection = Call.current().selection();
        for (Grouping grouping : known.values()) {
            if (!by.contains(grouping) && selection.has(grouping.field())) {
                throw new CodedException(
                        ErrorCode.BAD_ARGUMENT,
                        "The groups have no '" + grouping.field() + "': add " + grouping.constant()
                                + " to the argument 'by', or do not select it.");
            }
        }
    }

    private static String hql(Grouped grouped, GroupOrder order) {
        return "select r.p" + grouped.keys(", r.g%d") + ", r.n from (select d.p as p"
                + grouped.keys(", d.g%1$d as g%1$d")
                + ", count(*) as n, row_number() over (partition by d.p order by " + order.hql() + ") as place from ("
                + grouped.rows(order.columns(), Condition.ALWAYS) + ") d group by d.p" + grouped.keys(", d.g%d")
                + ") r where r.place > :skipped and r.place <= :most order by r.p, r.place";
    }

    /** The nodes that groups have in common, in one statement. */
    static List<?> nodes(Reader reader, Grouping grouping, List<Aggregate> groups) {
        List<String> ids = groups.stream()
                .map(group -> (String) group.value(grouping))
                .filter(id -> id != null)
                .toList();
        Map<String, ?> found = reader.byId(grouping.node(), ids);
        return groups.stream()
                .map(group -> found.get((String) group.value(grouping)))
                .toList();
    }
}
