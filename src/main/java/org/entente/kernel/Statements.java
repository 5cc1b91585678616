package org.entente.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.hibernate.query.SelectionQuery;

/** The statements that the field that is being called makes, in the snapshot of its query. */
final class Statements {
    private Statements() {}

    static List<Object[]> rows(String hql, Map<String, ?> parameters) {
        if (Call.current().description() != null) {
            return List.of();
        }
        Snapshot snapshot = Call.current().snapshot();
        SelectionQuery<Object[]> query = snapshot.session().createSelectionQuery(hql, Object[].class);
        ParserMemory.bound();
        PlainArray.bind(query, parameters);
        List<Object[]> rows = query.getResultList();
        snapshot.listener().reads(rows.size());
        return rows;
    }

    /** The rows of an entity, as far as a part of a statement that follows its from-list says. */
    static <T> List<Row<T>> select(Rows<T> rows, Class<T> type, String part, Map<String, ?> parameters) {
        return select(rows, rows.hql(type, part), parameters);
    }

    private static <T> List<Row<T>> select(Rows<T> rows, String hql, Map<String, ?> parameters) {
        ReadAhead ahead = Call.current().snapshot().ahead();
        return rows(hql, parameters).stream()
                .map(values -> rows.row(values, 0, ahead))
                .toList();
    }

    /** The rows that a page may hold. A stretch of the list is read when those before it do not fill the page. */
    static <T> List<Row<T>> page(Rows<T> rows, Class<T> type, Listing listing) {
        List<Row<T>> found = new ArrayList<>();
        for (Condition stretch : listing.stretches()) {
            if (found.size() < listing.rows()) {
                Map<String, Object> parameters = new HashMap<>(stretch.parameters());
                parameters.put("most", listing.rows() - found.size());
                found.addAll(select(rows, rows.firstHql(type, stretch, listing.reading()), parameters));
            }
        }
        return found;
    }

    /**
     * The rows that pages may hold which begin and end at no cursor, in one statement.
     *
     * @param rows what is read for each page: the same, but for its cursors
     * @return the rows of each page, in the order of reading
     */
    static <T> List<List<Row<T>>> pages(List<Rows<T>> rows, Class<T> type, List<Listing> listings) {
        StringJoiner hql = new StringJoiner(" union all ");
        Map<String, Object> parameters = new HashMap<>();
        List<SortedMap<Long, Row<T>>> found = new ArrayList<>();
        for (int i = 0; i < listings.size(); i++) {
            Listing listing = listings.get(i);
            // Each list has counted its parameters for itself.
            Condition where = listing.filter().renamed("of" + i);
            hql.add(rows.get(i).partHql(i, type, where, listing.reading()));
            parameters.putAll(where.parameters());
            parameters.put("most" + i, listing.rows());
            found.add(new TreeMap<>());
        }
        ReadAhead ahead = Call.current().snapshot().ahead();
        for (Object[] row : rows(hql.toString(), parameters)) {
            int page = (Integer) row[0];
            found.get(page).put((Long) row[1], rows.get(page).row(row, 2, ahead));
        }
        return found.stream()
                .<List<Row<T>>>map(each -> List.copyOf(each.values()))
                .toList();
    }

    /** The first children of each parent by key, in one statement. */
    static <T> Map<Integer, List<Row<T>>> children(int[] keys, Children<T> link, Rows<T> read, Listing listing) {
        Snapshot snapshot = Call.current().snapshot();
        String hql = TopOfEach.at(snapshot.session()).hql(link, read.projection(link.type()), listing);
        Map<String, Object> parameters = new HashMap<>(listing.paged().parameters());
        parameters.put("parents", keys);
        parameters.put("most", listing.rows());
        Map<Integer, List<Row<T>>> found = new LinkedHashMap<>();
        for (Object[] row : rows(hql, parameters)) {
            found.computeIfAbsent((Integer) row[0], key -> new ArrayList<>()).add(read.row(row, 1, snapshot.ahead()));
        }
        return found;
    }

    /** How many children for which a condition holds each parent has, by key; parents that have none are left out. */
    static Map<Integer, Integer> counts(int[] keys, Children<?> link, Condition condition) {
        Bond bond = link.bond();
        String hql = "select " + bond.parentKey() + ", count(*) from "
                + bond.from() + " where " + bond.belongs() + condition.after(" and ") + " group by "
                + bond.parentKey();
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("parents", keys);
        Map<Integer, Integer> counts = new HashMap<>();
        for (Object[] row : rows(hql, parameters)) {
            counts.put((Integer) row[0], count(row[1]));
        }
        return counts;
    }

    static int count(Object counted) {
        return Math.toIntExact((Long) counted);
    }

    static int[] keys(List<?> parents) {
        return distinct(parents.stream().map(Shape::key).toList());
    }

    static int[] distinct(List<Integer> keys) {
        return keys.stream()
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
    }
}
