package org.entente.kernel;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Adds up the numbers of rows, and compares them: one statement for all aggregates of a level. No nonsense is given: numbers of different kinds are neither
 * added up nor compared, and where a sum would count something twice it is refused.
 */
@Singleton
class Totals {
    private final Aggregation aggregation;
    private final Twice twice;

    Totals(Aggregation aggregation, Twice twice) {
        this.aggregation = aggregation;
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
        Map<Aggregate.Place, Told> told = told(summand, aggregates);
        Map<Aggregate.Place, CodedException> mixed = new HashMap<>();
        told.forEach((place, each) -> {
            CodedException conflict = conflict(summand, each, aggregates.get(0).scope());
            if (conflict != null) {
                mixed.put(place, conflict);
            }
        });
        Selection selection = Call.current().selection();
        boolean adds = selection.has("sum") || selection.has("average");
        List<Aggregate> toAdd = aggregates.stream()
                .filter(aggregate -> adds && !mixed.containsKey(aggregate.place()))
                .filter(aggregate -> told.containsKey(aggregate.place())
                        && told.get(aggregate.place()).numbers.count() > 1)
                .toList();
        Map<Aggregate.Place, CodedException> countedTwice = twice.conflicts(summand, toAdd);
        return aggregates.stream()
                .map(Aggregate::place)
                .map(place -> total(summand, told.get(place), mixed.get(place), countedTwice.get(place)))
                .toList();
    }

    private static Total total(Summand summand, Told told, CodedException mixed, CodedException twice) {
        if (told == null) {
            return new Total(summand, Total.Numbers.NONE, List.of(), null, null);
        }
        List<String> common = told.alike.stream().map(Alike::first).toList();
        return new Total(summand, told.numbers, common, mixed, twice);
    }

    private static Map<Aggregate.Place, Told> told(Summand summand, List<Aggregate> aggregates) {
        if (aggregates.isEmpty()) {
            return Map.of();
        }
        Scope scope = aggregates.get(0).scope();
        List<Grouping> by = aggregates.get(0).by();
        Map<String, Object> parameters = scope.parameters(
                Reader.distinct(aggregates.stream().map(Aggregate::parent).toList()));
        Map<Aggregate.Place, Told> told = new HashMap<>();
        for (Object[] row : Reader.rows(hql(summand, scope, by), parameters)) {
            told.put(
                    new Aggregate.Place((Integer) row[0], Aggregation.values(by, row)),
                    told(summand, row, by.size() + 1));
        }
        return told;
    }

    private static String hql(Summand summand, Scope scope, List<Grouping> by) {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("v", "cast(child." + summand.value() + " as BigDecimal)");
        more.put("t", "coalesce(cast(child." + summand.tolerance() + " as BigDecimal), 0)");
        List<String> alike = new ArrayList<>();
        for (int i = 0; i < summand.alike().size(); i++) {
            more.put("a" + i, "cast(child." + summand.alike().get(i) + " as string)");
            alike.add("count(d.a%1$d), min(d.a%1$d), max(d.a%1$d)".formatted(i));
        }
        String keys = Aggregation.list(by, ", d.g%d");
        Condition given = Condition.of("child." + summand.value() + " is not null");
        return "select d.p" + keys + ", count(*), sum(d.v), sum(d.t), min(d.v), min(d.v - d.t), min(d.v + d.t),"
                + " max(d.v), max(d.v - d.t), max(d.v + d.t), " + String.join(", ", alike) + " from ("
                + scope.rows(by, more, given) + ") d group by d.p" + keys;
    }

    private static Told told(Summand summand, Object[] row, int from) {
        var numbers = new Total.Numbers(
                Reader.count(row[from]),
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
        return new Alike(attribute, Reader.count(row[from]), (String) row[from + 1], (String) row[from + 2]);
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
        String grouping = aggregation.groupings(scope.typeName()).values().stream()
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
