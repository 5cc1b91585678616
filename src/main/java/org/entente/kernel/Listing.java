package org.entente.kernel;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a field's arguments ask of a list: which rows, in which order, and which part of them. Conditions are over the alias
 * {@code child}.
 */
final class Listing {
    private static final Set<String> ARGUMENTS = Set.of("first", "after", "last", "before", "filter", "orderBy");

    private final Page page;
    private final Order order;
    private final Condition filter;
    private final List<Condition> after;
    private final List<Condition> before;
    private final Supplier<String> identifying;

    /** Made when a cursor is read or written. */
    private String identity;

    /**
     * @param type the entity class that is listed
     * @param typeName the type that the schema gives the rows
     * @param link what says which rows there are for each parent; null where they have no parent
     * @param page which part of it
     * @param arguments the field's arguments: {@code filter} and {@code orderBy}
     * @param among which rows there are, whatever is asked for
     * @throws CodedException when an argument is out of its bounds, or a cursor belongs to another list
     */
    Listing(
            Class<?> type,
            String typeName,
            Children<?> link,
            Order defaultOrder,
            Page page,
            Map<String, Object> arguments,
            Among among,
            Criteria criteria) {
        this.page = page;
        Order wantedOrder = Ordering.of(typeName, arguments.get("orderBy"), defaultOrder, criteria);
        order = link == null ? wantedOrder : link.bond().read(wantedOrder);
        Object asked = arguments.get("filter");
        Condition wanted =
                asked == null ? Condition.ALWAYS : new Filter(criteria).compile(typeName, (Map<?, ?>) asked, "child");
        filter = Condition.all(List.of(among.condition(), wanted));
        identifying = () -> identity(type, asked, arguments, among);
        after = keyset(type, order, "after", page.after());
        before = keyset(type, order.reversed(), "before", page.before());
    }

    /** A cursor is a place in one list: these rows in this order. */
    private String identity(Class<?> type, Object asked, Map<String, Object> arguments, Among among) {
        String list =
                type.getSimpleName() + " " + order.hql("child") + " " + asked + others(arguments) + among.identity();
        return Integer.toHexString(list.hashCode());
    }

    private String identity() {
        if (identity == null) {
            identity = identifying.get();
        }
        return identity;
    }

    /** What other arguments, which only the field itself understands, say of the list. */
    private static String others(Map<String, Object> arguments) {
        Map<String, Object> others = new TreeMap<>(arguments);
        others.keySet().removeAll(ARGUMENTS);
        others.values().removeIf(Objects::isNull);
        return others.isEmpty() ? "" : others.toString();
    }

    private List<Condition> keyset(Class<?> type, Order towards, String name, String cursor) {
        if (cursor == null) {
            return List.of(Condition.ALWAYS);
        }
        List<String> values = Cursor.decode(cursor, identity(), order.terms().size());
        return Keyset.following(type, towards, name, values);
    }

    Page page() {
        return page;
    }

    /** How many rows to read: one more than the page holds tells whether more follow. */
    int rows() {
        return page.size() + 1;
    }

    /** The order of the list. */
    Order order() {
        return order;
    }

    /** The order to read in: a page from the end is read backward. */
    Order reading() {
        return page.backward() ? order.reversed() : order;
    }

    /** What all rows of the list fulfil. */
    Condition filter() {
        return filter;
    }

    /** What the rows fulfil that the page may hold. */
    Condition paged() {
        return Condition.all(List.of(filter, Condition.any(after), Condition.any(before)));
    }

    /** The same in parts, each of which is a stretch of the list: in the order in which they are read, until the page is full. */
    List<Condition> stretches() {
        List<Condition> from = page.backward() ? before : after;
        Condition until = Condition.any(page.backward() ? after : before);
        return from.stream()
                .map(stretch -> Condition.all(List.of(filter, stretch, until)))
                .toList();
    }

    /** What the rows of the list fulfil that lie behind the end that the page is read from; empty when none can. */
    Optional<Condition> behind() {
        return beyond(Condition.any(page.backward() ? before : after));
    }

    /** What the rows of the list fulfil that lie beyond the cursor at the other end; empty when there is no such cursor. */
    Optional<Condition> ahead() {
        return beyond(Condition.any(page.backward() ? after : before));
    }

    private Optional<Condition> beyond(Condition limit) {
        return limit.isAlways() ? Optional.empty() : Optional.of(Condition.all(List.of(filter, limit.negated())));
    }

    /** The cursor of a row with these values of the order's terms. */
    String cursor(List<?> values) {
        return Cursor.encode(identity(), values);
    }
}
