package org.entente.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What a statement selects of the rows of an entity, and how that becomes objects: the columns of each row, the terms of the list's order where cursors are made
 * of them, and the rows that it refers to.
 */
final class Rows<T> {
    private final Columns<T> columns;
    private final List<Order.Term> terms;
    private final Ends ends;
    private final Listing listing;

    /** Found out when it is first asked for; the same whoever does. */
    private Projection projection;

    private Rows(Columns<T> columns, Listing listing, Ends ends) {
        this.columns = columns;
        this.listing = listing;
        this.terms = listing == null ? List.of() : listing.order().terms();
        this.ends = ends;
    }

    /**
     * Rows without cursors.
     *
     * @param selections what is selected of the objects, all aliases together
     * @param always attributes that are read whether they are selected or not
     */
    private static <T> Rows<T> of(Class<T> type, List<Selection> selections, Set<String> always, Wiring wiring) {
        return new Rows<>(new Columns<>(type, selections, always, wiring), null, Ends.of(type, selections, wiring));
    }

    /** What rows are read as: an entity, with some attributes that are always read, for what is selected at some places. */
    private record ReadAs(Class<?> type, Set<String> always, List<Selection> selections) {}

    /** Rows for what a field selects of them, found out once for the field. */
    static <T> Rows<T> of(
            Selection field, Class<T> type, List<Selection> selections, Set<String> always, Wiring wiring) {
        return field.once(new ReadAs(type, always, selections), () -> of(type, selections, always, wiring));
    }

    /** Rows of which nothing is read but what is selected. */
    static <T> Rows<T> of(Selection field, Class<T> type, List<Selection> selections, Wiring wiring) {
        return of(field, type, selections, Set.of(), wiring);
    }

    /** The same rows as those of a page, each with its cursor in the list if cursors are asked for. */
    Rows<T> of(Paging paging, Listing list) {
        return paging.cursors() ? new Rows<>(columns, list, ends) : this;
    }

    /** Whether rows can be of several classes. */
    boolean isPolymorphic() {
        return columns.isPolymorphic();
    }

    /** What is selected of a row itself. */
    List<String> own(String alias) {
        List<String> own = new ArrayList<>(columns.expressions(alias));
        terms.forEach(term -> own.add(term.expression(alias)));
        return own;
    }

    /** What is selected of the rows that a row refers to; stands behind what is selected of itself. */
    List<String> others() {
        return ends.expressions();
    }

    /**
     * Joins the rows that a row refers to.
     *
     * @param own gives the expression that the statement has for one of {@link #own}, by its place
     */
    String joins(IntFunction<String> own) {
        return ends.joins(foreignKey -> own.apply(columns.position(foreignKey)));
    }

    /**
     * The statement that reads rows of an entity.
     *
     * @param part what follows the from-list, over the alias {@code child}
     */
    String hql(Class<T> type, String part) {
        List<String> own = own("child");
        List<String> selected = new ArrayList<>(own);
        selected.addAll(others());
        return "select " + String.join(", ", selected) + " from " + type.getSimpleName() + " child" + joins(own::get)
                + " " + part;
    }

    /**
     * The statement that reads the first rows of an entity in an order, {@code most} of them. What they refer to is joined when it is known which rows these are, since
     * thousands may have to be sorted for a page of twenty.
     *
     * @param where what holds of the rows, over the alias {@code child}; empty for all
     */
    String firstHql(Class<T> type, Condition where, Order order) {
        String part = first(where, order, ":most");
        if (others().isEmpty()) {
            return hql(type, part);
        }
        Projection projection = projection(type);
        return "select " + projection.shown() + picked(projection, type, part, order) + " order by "
                + order.hqlOf("r.o");
    }

    /**
     * The same as a part of a statement that is put together of several: each row with the number of the part, and its own number in the order.
     * A database may give the rows of all parts in any order. There are {@code most} rows and the number of the part.
     */
    String partHql(int part, Class<T> type, Condition where, Order order) {
        Projection projection = projection(type);
        return "select " + part + ", row_number() over (order by " + order.hqlOf("r.o") + "), " + projection.shown()
                + picked(projection, type, first(where, order, ":most" + part), order);
    }

    /** What a statement selects of them that picks them in a subquery. */
    Projection projection(Class<T> type) {
        if (projection == null) {
            projection = Projection.of(this, type);
        }
        return projection;
    }

    private static String first(Condition where, Order order, String most) {
        return where.after("where ") + " order by " + order.hql("child") + " limit " + most;
    }

    private static String picked(Projection projection, Class<?> type, String part, Order order) {
        return " from (select " + projection.within() + ", " + order.columns("child", "o") + " from "
                + type.getSimpleName() + " child " + part + ") r" + projection.join();
    }

    /** Takes apart what was selected, which starts at an offset. */
    Row<T> row(Object[] values, int offset, ReadAhead ahead) {
        T node = columns.object(values, offset);
        int end = offset + columns.size();
        String cursor =
                listing == null ? null : listing.cursor(Arrays.asList(values).subList(end, end + terms.size()));
        ends.keep(values, end + terms.size(), ahead);
        return new Row<>(node, cursor);
    }
}
