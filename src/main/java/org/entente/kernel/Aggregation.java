package org.entente.kernel;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts the rows of lists, and groups them: one statement for all parents. */
@Singleton
class Aggregation {
    private static final int MOST_GROUPINGS = 4;

    private final Provider<Criteria> criteria;
    private final Map<String, Map<String, Grouping>> groupings = new HashMap<>();

    /** @param criteria says what can be asked; given later, since it is made by asking the links where they lead */
    Aggregation(Provider<Criteria> criteria) {
        this.criteria = criteria;
    }

    /** The ways to group the objects of a type, by the names by which a query asks for them. */
    synchronized Map<String, Grouping> groupings(String typeName) {
        return groupings.computeIfAbsent(typeName, name -> Groupings.of(criteria.get(), name));
    }

    /** The field that tells of the rows of a list together. */
    Wiring.Link of(Wiring.Target target) {
        return (parents, arguments) -> {
            Selection selection = Call.current().selection();
            Scope scope = scope(target, AggregateTypes.counted(selection.type().getName()), arguments);
            List<Integer> keys = parents.stream().map(scope::keyOf).toList();
            boolean counts = selection.has("count");
            Map<Integer, Integer> counted = counts ? counts(scope, keys) : Map.of();
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

    private static Map<Integer, Integer> counts(Scope scope, List<Integer> keys) {
        String rows = scope.rows(List.of(), Map.of(), Condition.ALWAYS);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object[] row : Reader.rows(
                "select d.p, count(*) from (" + rows + ") d group by d.p", scope.parameters(Reader.distinct(keys)))) {
            counts.put((Integer) row[0], Reader.count(row[1]));
        }
        return counts;
    }

    /** The groups of the rows of each aggregate, in one statement. */
    List<?> groups(List<?> parents, Map<String, Object> arguments) {
        List<Aggregate> aggregates = parents.stream().map(Aggregate.class::cast).toList();
        // All objects of a level come from one call of one field, so they are of one scope.
        Scope scope = aggregates.get(0).scope();
        Map<String, Grouping> known = groupings(scope.typeName());
        List<Grouping> by = by(known, (List<?>) arguments.get("by"));
        requireGrouped(known, by);
        GroupPage page = GroupPage.of(arguments);
        Map<Integer, List<Aggregate>> found = new HashMap<>();
        String hql = hql(scope, by, GroupOrder.of((List<?>) arguments.get("orderBy"), by));
        Map<String, Object> parameters = scope.parameters(
                Reader.distinct(aggregates.stream().map(Aggregate::parent).toList()));
        parameters.put("skipped", page.skip());
        parameters.put("most", page.skip() + page.rows());
        for (Object[] row : Reader.rows(hql, parameters)) {
            found.computeIfAbsent((Integer) row[0], key -> new ArrayList<>()).add(group(scope, by, row));
        }
        return aggregates.stream()
                .map(aggregate -> page.cut(found.getOrDefault(aggregate.parent(), List.of())))
                .toList();
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

    private static String hql(Scope scope, List<Grouping> by, String order) {
        String keys = list(by, ", d.g%d");
        return "select r.p" + list(by, ", r.g%d") + ", r.n from (select d.p as p" + list(by, ", d.g%1$d as g%1$d")
                + ", count(*) as n, row_number() over (partition by d.p order by " + order + ") as place from ("
                + scope.rows(by, Map.of(), Condition.ALWAYS) + ") d group by d.p" + keys
                + ") r where r.place > :skipped and r.place <= :most order by r.p, r.place";
    }

    /** A pattern for each grouping, with its number. */
    static String list(List<Grouping> by, String pattern) {
        return IntStream.range(0, by.size()).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static Aggregate group(Scope scope, List<Grouping> by, Object[] row) {
        return new Aggregate(scope, (Integer) row[0], by, values(by, row), Reader.count(row[by.size() + 1]));
    }

    /** What the rows of a group have in common: the columns after the parent's key. */
    static List<Object> values(List<Grouping> by, Object[] row) {
        Object[] values = new Object[by.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = by.get(i).shown(row[i + 1]);
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /** The nodes that groups have in common, in one statement. */
    static List<?> nodes(Reader reader, Grouping grouping, List<Aggregate> groups) {
        Map<Object, Object> found = new LinkedHashMap<>();
        List<String> ids = groups.stream()
                .map(group -> (String) group.value(grouping))
                .filter(id -> id != null)
                .toList();
        found.putAll(reader.byId(grouping.node(), ids));
        return groups.stream().map(group -> found.get(group.value(grouping))).toList();
    }
}
