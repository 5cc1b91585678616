package org.entente.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/**
 * Reads rows for the field that is being called: one statement whatever the number of parents, and no column that the query does not
 * need. For API methods; they are called by the kernel, which knows what is selected.
 */
@ApplicationScoped
public class Reader {
    private final Wiring wiring;

    /** A reader that finds in the wiring which columns fields need. */
    protected Reader(Wiring wiring) {
        this.wiring = wiring;
    }

    /**
     * The rows for which a condition holds.
     *
     * @param type the entity class; rows come as its subclasses when it is abstract
     * @param condition HQL over the alias {@code child}
     * @param parameters the values of the condition's parameters by name
     * @param always attributes that are read whether they are selected or not
     */
    public <T> List<T> find(Class<T> type, String condition, Map<String, ?> parameters, String... always) {
        Columns<T> columns = new Columns<>(type, List.of(Call.current().selection()), Set.of(always), wiring);
        String hql = "select " + String.join(", ", columns.expressions("child")) + " from " + type.getSimpleName()
                + " child where " + condition;
        return rows(hql, parameters).stream().map(row -> columns.object(row, 0)).toList();
    }

    /** The rows with those ids, by id. The entity has an attribute {@code id}, which is unique. */
    public <T> Map<String, T> byId(Class<T> type, Collection<String> ids) {
        Map<String, T> found = new HashMap<>();
        String[] distinct = ids.stream().distinct().toArray(String[]::new);
        for (T row : find(type, "any_of(child.id, :ids)", Map.of("ids", distinct), "id")) {
            found.put((String) Shape.of(type).get(row, "id"), row);
        }
        return found;
    }

    /** The one row for which a condition holds, or null. */
    public <T> T one(Class<T> type, String condition, Map<String, ?> parameters) {
        List<T> found = find(type, condition, parameters);
        return found.isEmpty() ? null : found.get(0);
    }

    /**
     * The one row that each parent refers to.
     *
     * @param key gives the key that a parent holds; null where it refers to none
     * @return a row for each parent, or null, in the parents' order; parents that refer to the same row share the object
     */
    public <P, T> List<T> each(List<P> parents, Function<P, Integer> key, Class<T> type) {
        List<Integer> keys = parents.stream().map(key).toList();
        int[] distinct = distinct(keys);
        Map<Integer, T> found = new HashMap<>();
        if (distinct.length > 0) {
            for (T row : find(type, "any_of(child.key, :keys)", Map.of("keys", distinct))) {
                found.put(Shape.key(row), row);
            }
        }
        return keys.stream().map(found::get).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What a function reads from the snapshot of the query that is being executed. */
    public <T> T inSnapshot(Function<StatelessSession, T> reading) {
        return reading.apply(Call.current().snapshot().session());
    }

    /**
     * Pairs that a statement gives.
     *
     * @param hql selects two columns, the first of which is unique
     */
    public Map<Object, Object> pairs(String hql, Map<String, ?> parameters) {
        Map<Object, Object> pairs = new HashMap<>();
        for (Object[] row : rows(hql, parameters)) {
            pairs.put(row[0], row[1]);
        }
        return pairs;
    }

    /** The children of each parent, up to a number, in the link's order. */
    public <T> List<List<T>> lists(List<?> parents, Children<T> link, int most) {
        Columns<T> columns = new Columns<>(link.type(), List.of(Call.current().selection()), Set.of(), wiring);
        Map<Integer, List<T>> found = children(parents, link, columns, new Page(most, null), most);
        return parents.stream()
                .map(parent -> found.getOrDefault(Shape.key(parent), List.of()))
                .toList();
    }

    /** A page of all rows of an entity. */
    public <N, E extends Edge<N>, C extends Connection<N, E>> C page(
            Class<N> type, Order order, Page page, Supplier<C> connection) {
        Paging paging = Paging.of(Call.current().selection());
        C filled = connection.get();
        if (paging.rows()) {
            Columns<N> columns = new Columns<>(type, paging.nodes(), paging.always(order), wiring);
            Map<String, Object> parameters = new HashMap<>();
            String hql = "select " + String.join(", ", columns.expressions("child"))
                    + " from " + type.getSimpleName() + " child"
                    + following(" where ", type, order, page, parameters)
                    + " order by " + order.hql("child") + " limit :most";
            parameters.put("most", page.first() + 1);
            List<N> found = rows(hql, parameters).stream()
                    .map(row -> columns.object(row, 0))
                    .toList();
            fill(filled, found, order, page, paging);
        }
        if (paging.counts()) {
            filled.totalCount = count(rows("select count(*) from " + type.getSimpleName() + " child", Map.of())
                    .get(0)[0]);
        }
        return filled;
    }

    /** A page of the children of each parent. */
    public <N, E extends Edge<N>, C extends Connection<N, E>> List<C> pages(
            List<?> parents, Children<N> link, Page page, Supplier<C> connection) {
        Paging paging = Paging.of(Call.current().selection());
        Map<Integer, C> filled = new HashMap<>();
        for (Object parent : parents) {
            filled.computeIfAbsent(Shape.key(parent), key -> connection.get());
        }
        if (paging.rows()) {
            Columns<N> columns = new Columns<>(link.type(), paging.nodes(), paging.always(link.order()), wiring);
            Map<Integer, List<N>> found = children(parents, link, columns, page, page.first() + 1);
            filled.forEach((key, each) -> fill(each, found.getOrDefault(key, List.of()), link.order(), page, paging));
        }
        if (paging.counts()) {
            Map<Integer, Integer> counts = counts(parents, link);
            filled.forEach((key, each) -> each.totalCount = counts.getOrDefault(key, 0));
        }
        return parents.stream().map(parent -> filled.get(Shape.key(parent))).toList();
    }

    /** The first children of each parent by key, in one statement. */
    private <T> Map<Integer, List<T>> children(
            List<?> parents, Children<T> link, Columns<T> columns, Page page, int most) {
        List<String> expressions = columns.expressions("child");
        List<String> named = IntStream.range(0, expressions.size())
                .mapToObj(i -> expressions.get(i) + " as c" + i)
                .toList();
        List<String> names =
                IntStream.range(0, expressions.size()).mapToObj(i -> "r.c" + i).toList();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("parents", keys(parents));
        String hql = "select r.p, " + String.join(", ", names)
                + " from (select " + link.parentKey() + " as p, " + String.join(", ", named)
                + ", row_number() over (partition by " + link.parentKey()
                + " order by " + link.order().hql("child") + ") as place"
                + " from " + link.from() + " where " + link.belongs()
                + following(" and ", link.type(), link.order(), page, parameters)
                + ") r where r.place <= :most order by r.p, r.place";
        parameters.put("most", most);
        Map<Integer, List<T>> found = new LinkedHashMap<>();
        for (Object[] row : rows(hql, parameters)) {
            found.computeIfAbsent((Integer) row[0], key -> new ArrayList<>()).add(columns.object(row, 1));
        }
        return found;
    }

    private Map<Integer, Integer> counts(List<?> parents, Children<?> link) {
        String hql = "select " + link.parentKey() + ", count(*) from " + link.from() + " where " + link.belongs()
                + " group by " + link.parentKey();
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object[] row : rows(hql, Map.of("parents", keys(parents)))) {
            counts.put((Integer) row[0], count(row[1]));
        }
        return counts;
    }

    private static int count(Object counted) {
        return Math.toIntExact((Long) counted);
    }

    private static String following(
            String joint, Class<?> type, Order order, Page page, Map<String, Object> parameters) {
        if (page.after() == null) {
            return "";
        }
        Keyset keyset = new Keyset(type, order, page.after());
        parameters.putAll(keyset.parameters());
        return joint + keyset.condition();
    }

    /** Fills a page from one row more than it holds, so that it is known whether more follows. */
    private static <N, E extends Edge<N>> void fill(
            Connection<N, E> connection, List<N> found, Order order, Page page, Paging paging) {
        connection.edges = new ArrayList<>();
        for (N node : found.subList(0, Math.min(page.first(), found.size()))) {
            E edge = connection.newEdge();
            edge.node = node;
            edge.cursor = paging.cursors() ? Keyset.cursor(order, node, Shape.of(node.getClass())) : null;
            connection.edges.add(edge);
        }
        boolean empty = connection.edges.isEmpty();
        connection.pageInfo = new PageInfo(
                found.size() > page.first(),
                page.after() != null,
                empty ? null : connection.edges.get(0).cursor,
                empty ? null : connection.edges.get(connection.edges.size() - 1).cursor);
    }

    private static int[] keys(List<?> parents) {
        return distinct(parents.stream().map(Shape::key).toList());
    }

    private static int[] distinct(List<Integer> keys) {
        return keys.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }

    private static List<Object[]> rows(String hql, Map<String, ?> parameters) {
        SelectionQuery<Object[]> query = Call.current().snapshot().session().createSelectionQuery(hql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
