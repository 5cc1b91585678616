package org.entente.kernel;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds up the numbers of rows, and compares them: one statement for all aggregates of a level. No nonsense is given: numbers of different kinds are neither
 * added up nor compared, and where a sum would count something twice it is refused.
 */
@Singleton
class Totals {
    private final Provider<Criteria> criteria;
    private final Twice twice;

    Totals(Provider<Criteria> criteria, Twice twice) {
        this.criteria = criteria;
        this.twice = twice;
    }

    /** What a statement tells of the rows of one aggregate. */
    private record Told(Total.Numbers numbers, List<Alike> alike) {}

    /** What the rows of one aggregate have in an attribute: how many have a value, and the first and the last by text. */
    private record Alike(String attribute, int count, String first, String last) {
        boolean isSame(int rows) {
            return count == 0 || (count == rows && first.equals(last));
        }
    }

    /** The numbers of each aggregate. */
    List<Total> of(Summand summand, List<Aggregate> aggregates) {
        Grouped grouped = Grouped.of(aggregates);
        Map<Aggregate.Place, Told> told = told(summand, grouped);
        Map<Aggregate.Place, CodedException> mixed = mixed(summand, told, grouped.scope());
        Selection selection = Call.current().selection();
        boolean adds = selection.has("sum") || selection.has("average");
        Set<Aggregate.Place> toAdd = aggregates.stream()
                .map(Aggregate::place)
                .filter(place -> adds && !mixed.containsKey(place))
                .filter(place ->
                        told.containsKey(place) && told.get(place).numbers.count() > 1)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Aggregate.Place, CodedException> countedTwice = twice.conflicts(summand, grouped, toAdd);
        return aggregates.stream()
                .map(Aggregate::place)
                .map(place -> total(summand, told.get(place), mixed.get(place), countedTwice.get(place)))
                .toList();
    }

    /**
     * Refuses groups whose numbers are not all comparable, or whose sums would count something twice: their order would mean nothing.
     *
     * @throws CodedException with the first conflict
     */
    void requireSound(Summand summand, Grouped grouped) {
        Map<Aggregate.Place, Told> told = told(summand, grouped);
        Map<Aggregate.Place, CodedException> conflicts = mixed(summand, told, grouped.scope());
        if (conflicts.isEmpty()) {
            conflicts = twice.conflicts(summand, grouped, told.keySet());
        }
        if (!conflicts.isEmpty()) {
            throw conflicts.values().iterator().next();
        }
    }

    private Map<Aggregate.Place, CodedException> mixed(Summand summand, Map<Aggregate.Place, Told> told, Scope scope) {
        Map<Aggregate.Place, CodedException> mixed = new LinkedHashMap<>();
        told.forEach((place, each) -> {
            CodedException conflict = conflict(summand, each, scope);
            if (conflict != null) {
                mixed.put(place, conflict);
            }
        });
        return mixed;
    }

    private static Total total(Summand summand, Told told, CodedException mixed, CodedException twice) {
        if (told == null) {
            return new Total(summand, Total.Numbers.NONE, List.of(), null, null);
        }
        List<String> common = told.alike.stream().map(Alike::first).toList();
        return new Total(summand, told.numbers, common, mixed, twice);
    }

    private static Map<Aggregate.Place, Told> told(Summand summand, Grouped grouped) {
        Map<Aggregate.Place, Told> told = new LinkedHashMap<>();
        for (Object[] row : Statements.rows(hql(summand, grouped), grouped.parameters())) {
            told.put(grouped.place(row), told(summand, row, grouped.by().size() + 1));
        }
        return told;
    }

    private static String hql(Summand summand, Grouped grouped) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("v", "cast(child." + summand.value() + " as BigDecimal)");
        more.put("t", "coalesce(cast(child." + summand.tolerance() + " as BigDecimal), 0)");
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < summand.alike().size(); i++) {
            more.put("a" + i, "cast(child." + summand.alike().get(i) + " as string)");
            alike.add("count(d.a%1$d), min(d.a%1$d), max(d.a%1$d)".formatted(i));
        }
        String keys = grouped.keys(", d.g%d");
        Condition given = Condition.of("child." + summand.value() + " is not null");
        return "select d.p" + keys + ", count(*), sum(d.v), sum(d.t), min(d.v), min(d.v - d.t), min(d.v + d.t),"
                + " max(d.v), max(d.v - d.t), max(d.v + d.t), " + String.join(", ", alike) + " from ("
                + grouped.rows(more, given) + ") d group by d.p" + keys;
    }

    private static Told told(Summand summand, Object[] row, int from) {
        var numbers = new Total.Numbers(
                Statements.count(row[from]),
                (BigDecimal) row[from + 1],
                (BigDecimal) row[from + 2],
                bounds(row, from + 3),
                bounds(row, from + 6));
        List<Alike> alike = IntStream.range(0, summand.alike().size())
                .mapToObj(i -> alike(summand.alike().get(i), row, from + 9 + 3 * i))
                .toList();
        return new Told(numbers, alike);
    }

    private static Total.Numbers.Bounds bounds(Object[] row, int from) {
        return new Total.Numbers.Bounds((BigDecimal) row[from], (BigDecimal) row[from + 1], (BigDecimal) row[from + 2]);
    }

    private static Alike alike(String attribute, Object[] row, int from) {
        return new Alike(attribute, Statements.count(row[from]), (String) row[from + 1], (String) row[from + 2]);
    }

    /** Why the numbers cannot be compared: they differ in what must be the same. Null when they can be. */
    private CodedException conflict(Summand summand, Told told, Scope scope) {
        Alike mixed = told.alike.stream()
                .filter(alike -> !alike.isSame(told.numbers.count()))
                .findFirst()
                .orElse(null);
        if (mixed == null) {
            return null;
        }
        boolean some = mixed.count < told.numbers.count();
        String values = some ? mixed.first + " and none" : mixed.first + " and " + mixed.last;
        String grouping = criteria.get().groupings(scope.typeName()).values().stream()
                .filter(each -> each.expression().equals("child." + mixed.attribute))
                .map(Grouping::constant)
                .findFirst()
                .orElseThrow();
        return new CodedException(
                ErrorCode.MIXED_VALUES,
                "The values of '" + summand.field() + "' are of different kinds (" + grouping + ": " + values
                        + "), and cannot be added up or compared. Filter by it, or group by " + grouping + " as well.");
    }
}
