package org.entente.kernel;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the aggregates whose sum would count something twice, by what {@link DoubleCounting} says of the entity. */
@Singleton
class Twice {
    /** How many rows are looked at for all aggregates of a level. */
    private static final int MOST = 50_000;

    private final Instance<DoubleCounting<?>> rules;

    Twice(@Any Instance<DoubleCounting<?>> rules) {
        this.rules = rules;
    }

    /**
     * Why the sums of some groups are none; the other groups are left out.
     *
     * @param places the groups that are to be added up
     */
    Map<Aggregate.Place, CodedException> conflicts(Summand summand, Grouped grouped, Set<Aggregate.Place> places) {
        Map<Aggregate.Place, CodedException> conflicts = new LinkedHashMap<>();
        for (DoubleCounting<?> rule : rules) {
            if (!places.isEmpty() && rule.type() == grouped.scope().entity()) {
                conflicts.putAll(conflicts(rule, summand, grouped, places));
            }
        }
        return conflicts;
    }

    private static <T> Map<Aggregate.Place, CodedException> conflicts(
            DoubleCounting<T> rule, Summand summand, Grouped grouped, Set<Aggregate.Place> places) {
        Map<Aggregate.Place, List<T>> sets = new LinkedHashMap<>();
        places.forEach(place -> sets.put(place, new ArrayList<>()));
        boolean all = read(rule, summand, grouped, sets);
        Map<Aggregate.Place, CodedException> conflicts = new LinkedHashMap<>();
        if (!all) {
            sets.keySet().forEach(place -> conflicts.put(place, tooMany()));
            return conflicts;
        }
        List<String> found = rule.conflicts(List.copyOf(sets.values()));
        int next = 0;
        for (Aggregate.Place place : sets.keySet()) {
            String conflict = found.get(next++);
            if (conflict != null) {
                conflicts.put(place, new CodedException(ErrorCode.COUNTED_TWICE, conflict));
            }
        }
        return conflicts;
    }

    /** Reads the rows of all sets in one statement; false when there are too many. */
    private static <T> boolean read(
            DoubleCounting<T> rule, Summand summand, Grouped grouped, Map<Aggregate.Place, List<T>> sets) {
        List<String> attributes = rule.attributes();
        Map<String, String> more = new LinkedHashMap<>();
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < attributes.size(); i++) {
            more.put("c" + i, "child." + attributes.get(i));
            columns.append(", d.c").append(i);
        }
        String hql = "select d.p" + grouped.keys(", d.g%d") + columns + " from ("
                + grouped.rows(more, Condition.of("child." + summand.value() + " is not null"))
                + ") d limit :most";
        Map<String, Object> parameters = grouped.parameters();
        parameters.put("most", MOST + 1);
        List<Object[]> rows = Statements.rows(hql, parameters);
        for (Object[] row : rows) {
            List<T> set = sets.get(grouped.place(row));
            if (set != null) {
                set.add(object(rule.type(), attributes, row, grouped.by().size() + 1));
            }
        }
        return rows.size() <= MOST;
    }

    private static <T> T object(Class<T> type, List<String> attributes, Object[] row, int from) {
        Shape shape = Shape.of(type);
        Object object = shape.create();
        for (int i = 0; i < attributes.size(); i++) {
            shape.setter(attributes.get(i)).accept(object, row[from + i]);
        }
        return type.cast(object);
    }

    private static CodedException tooMany() {
        return new CodedException(
                ErrorCode.TOO_LARGE,
                "More than " + MOST
                        + " rows would have to be compared to be sure that the sum counts nothing twice. Filter for fewer; min, max and count have no such bound.");
    }
}
