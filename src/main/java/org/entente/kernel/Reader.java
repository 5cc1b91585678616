package org.entente.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;

/**
 * Reads rows for the field that is being called: one statement whatever the number of parents, and no column that the query does not
 * need. For API methods; they are called by the kernel, which knows what is selected.
 */
@ApplicationScoped
public class Reader {
    private final Wiring wiring;
    private final Provider<Criteria> criteria;
    private final PageSizes sizes;

    /**
     * A reader.
     *
     * @param wiring says which columns fields need
     * @param criteria says what filters and orders can ask; given later, since it is made by asking the links where they lead
     * @param sizes how many items pages hold
     */
    protected Reader(Wiring wiring, Provider<Criteria> criteria, PageSizes sizes) {
        this.wiring = wiring;
        this.criteria = criteria;
        this.sizes = sizes;
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
        return Statements.select(rows(type, Set.of(always)), type, "where " + condition, parameters).stream()
                .map(Row::node)
                .toList();
    }

    /** The rows with those ids, by id. The entity has an attribute {@code id}, which is unique. */
    public <T> Map<String, T> byId(Class<T> type, Collection<String> ids) {
        Map<String, T> found = new HashMap<>();
        String[] distinct = ids.stream().distinct().toArray(String[]::new);
        for (T row : find(type, "any_of(:ids, child.id)", Map.of("ids", distinct), "id")) {
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
        Call call = Call.current();
        if (call.isDescribed(null, type)) {
            return List.of();
        }
        List<Integer> keys = new ArrayList<>(parents.size());
        List<Integer> unread = new ArrayList<>();
        Map<Integer, T> ahead = call.snapshot().ahead().of(call.selection(), type);
        for (P parent : parents) {
            Integer its = key.apply(parent);
            keys.add(its);
            if (its != null && !ahead.containsKey(its)) {
                unread.add(its);
            }
        }
        Map<Integer, T> found = unread.isEmpty() ? ahead : new HashMap<>(ahead);
        if (!unread.isEmpty()) {
            Map<String, int[]> parameters = Map.of("keys", Statements.distinct(unread));
            for (T row : find(type, "any_of(:keys, child.key)", parameters)) {
                found.put(Shape.key(row), row);
            }
        }
        List<T> rows = new ArrayList<>(keys.size());
        for (Integer its : keys) {
            rows.add(its == null ? null : found.get(its));
        }
        return rows;
    }

    /**
     * Reads rows for a field further down, before it is called: {@link #each} finds them there.
     *
     * @param always attributes that are read whether they are selected or not
     * @param path the fields that lead from the result of the field that is called to the rows
     * @return the rows by key; none when no such field is selected
     */
    public <T> Map<Integer, T> ahead(Class<T> type, Collection<Integer> keys, Set<String> always, String... path) {
        Call call = Call.current();
        List<Selection> places = call.selection().below(path);
        if (places.isEmpty() || keys.isEmpty()) {
            return Map.of();
        }
        ReadAhead ahead = call.snapshot().ahead();
        Map<Integer, T> found = new HashMap<>();
        Map<String, Object> parameters = Map.of("keys", Statements.distinct(List.copyOf(keys)));
        for (Row<T> row : Statements.select(
                Rows.of(call.selection(), type, places, always, wiring),
                type,
                "where any_of(:keys, child.key)",
                parameters)) {
            Integer key = Shape.key(row.node());
            found.put(key, row.node());
            places.forEach(place -> ahead.keep(place, type, key, row.node()));
        }
        return found;
    }

    /**
     * To be called again and again by what takes long without reading.
     *
     * @throws StoppedException when the query is to end at once
     */
    public void check() {
        Call.current().snapshot().check();
    }

    /** What a function reads from the snapshot of the query that is being executed. */
    public <T> T inSnapshot(Function<StatelessSession, T> reading) {
        return reading.apply(Call.current().snapshot().session());
    }

    /** How much time the query that is being executed has left: for functions that can end earlier with a part of what they compute. */
    public Duration timeLeft() {
        return Call.current().snapshot().timeLeft();
    }

    /**
     * Pairs that a statement gives.
     *
     * @param hql selects two columns, the first of which is unique
     */
    public Map<Object, Object> pairs(String hql, Map<String, ?> parameters) {
        Map<Object, Object> pairs = new HashMap<>();
        for (Object[] row : Statements.rows(hql, parameters)) {
            pairs.put(row[0], row[1]);
        }
        return pairs;
    }

    /** The children of each parent, in the link's order, up to the argument {@code first}. */
    public <T> List<List<T>> lists(List<?> parents, Children<T> link) {
        Call call = Call.current();
        if (call.isDescribed(link, null) || parents.isEmpty()) {
            return List.of();
        }
        Listing listing =
                listing(link.type(), link, link.order(), Page.list(call.arguments(), sizes), Map.of(), Among.ALL);
        Map<Integer, List<Row<T>>> found =
                Statements.children(Statements.keys(parents), link, rows(link.type(), Set.of()), listing);
        return parents.stream()
                .map(parent -> found.getOrDefault(Shape.key(parent), List.of()).stream()
                        .limit(listing.page().size())
                        .map(Row::node)
                        .toList())
                .toList();
    }

    /**
     * The children of parents that are of several tables: one statement for each table that some are of, since keys are unique within a
     * table only.
     *
     * @param links a link for the parents of each table ({@link Children#of})
     */
    public <T> List<List<T>> lists(List<?> parents, List<Children<T>> links) {
        List<List<T>> all = new ArrayList<>(Collections.nCopies(parents.size(), List.of()));
        for (Children<T> link : links) {
            int[] places = IntStream.range(0, parents.size())
                    .filter(place -> link.parentType().isInstance(parents.get(place)))
                    .toArray();
            List<List<T>> found =
                    lists(Arrays.stream(places).mapToObj(parents::get).toList(), link);
            for (int i = 0; i < found.size(); i++) {
                all.set(places[i], found.get(i));
            }
        }
        return all;
    }

    /**
     * A page of all rows of an entity, as the field's arguments ask for it. Its rows are read when all fields of the level were called.
     *
     * @param order the order when the query asks for none
     */
    public <N, E extends Edge<N>, C extends Connection<N, E>> C page(
            Class<N> type, Order order, Supplier<C> connection) {
        return page(type, order, Among.ALL, connection);
    }

    /**
     * A page of some rows of an entity, as the field's arguments ask for it. Its rows are read when all fields of the level were called.
     *
     * @param order the order when the query asks for none
     */
    public <N, E extends Edge<N>, C extends Connection<N, E>> C page(
            Class<N> type, Order order, Among among, Supplier<C> connection) {
        Call call = Call.current();
        if (call.isDescribed(null, type)) {
            return null;
        }
        Listing listing = listing(type, null, order, Page.of(call.arguments(), sizes), call.arguments(), among);
        Paging paging = Paging.of(call.selection());
        C filled = connection.get();
        String from = " from " + type.getSimpleName() + " child";
        if (paging.rows()) {
            Function<Condition, Boolean> exists = condition -> !Statements.rows(
                            "select 1" + from + condition.after(" where ") + " limit 1", condition.parameters())
                    .isEmpty();
            call.pages()
                    .ask(new AskedPage<>(
                            call,
                            type,
                            listing,
                            paging,
                            found -> Filling.fill(filled, found, listing, paging, exists)));
        }
        if (paging.counts()) {
            Condition filter = listing.filter();
            filled.totalCount = Statements.count(
                    Statements.rows("select count(*)" + from + filter.after(" where "), filter.parameters())
                            .get(0)[0]);
        }
        return filled;
    }

    /** A page of the children of each parent, as the field's arguments ask for it. */
    public <N, E extends Edge<N>, C extends Connection<N, E>> List<C> pages(
            List<?> parents, Children<N> link, Supplier<C> connection) {
        Call call = Call.current();
        if (call.isDescribed(link, null)) {
            return List.of();
        }
        Listing listing =
                listing(link.type(), link, link.order(), Page.of(call.arguments(), sizes), call.arguments(), Among.ALL);
        Paging paging = Paging.of(call.selection());
        int[] keys = Statements.keys(parents);
        Map<Integer, C> filled = new HashMap<>();
        for (int key : keys) {
            filled.put(key, connection.get());
        }
        if (paging.rows()) {
            Rows<N> rows = Rows.of(call.selection(), link.type(), paging.nodes(), wiring)
                    .of(paging, listing);
            Map<Integer, List<Row<N>>> found = Statements.children(keys, link, rows, listing);
            Map<Condition, Map<Integer, Integer>> beyond = new HashMap<>();
            filled.forEach((key, each) -> Filling.fill(
                    each,
                    found.getOrDefault(key, List.of()),
                    listing,
                    paging,
                    condition -> beyond.computeIfAbsent(condition, some -> Statements.counts(keys, link, some))
                            .containsKey(key)));
        }
        if (paging.counts()) {
            Map<Integer, Integer> counts = Statements.counts(keys, link, listing.filter());
            filled.forEach((key, each) -> each.totalCount = counts.getOrDefault(key, 0));
        }
        return parents.stream().map(parent -> filled.get(Shape.key(parent))).toList();
    }

    private Listing listing(
            Class<?> type, Children<?> link, Order order, Page page, Map<String, Object> arguments, Among among) {
        String typeName = Criteria.nodeType(Call.current().selection().type());
        return new Listing(type, typeName, link, order, page, arguments, among, criteria.get());
    }

    /** What is read of rows of which the field's whole selection is selected. */
    private <T> Rows<T> rows(Class<T> type, Set<String> always) {
        Selection selection = Call.current().selection();
        return Rows.of(selection, type, List.of(selection), always, wiring);
    }
}
