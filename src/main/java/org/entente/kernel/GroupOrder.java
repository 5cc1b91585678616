package org.entente.kernel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The order of groups: by how many rows they have, by their numbers, and by what they are grouped by. It ends in the last, so it is total.
 *
 * @param hql the HQL order-by list, over the columns {@code d.g0} and so on and those that the order adds
 * @param columns the columns that it adds to those of the rows: HQL over the alias {@code child}, each with a name
 * @param summands the quantities whose numbers it goes by; those of each group must be comparable
 */
record GroupOrder(String hql, Map<String, String> columns, Collection<Summand> summands) {
    /** What asks for an order by the number of rows. */
    static final String COUNT = "COUNT";

    /** What can be asked of a quantity, by the end of what asks for it. */
    static final List<String> NUMBERS = List.of("SUM", "MIN", "MAX");

    /** What asks for an order by a number of a quantity, such as AMOUNT_SUM. */
    static String constant(Summand summand, String number) {
        return Ordering.constant(summand.field()) + "_" + number;
    }

    /**
     * The order for an argument.
     *
     * @param orderBy a list of maps with {@code field}, {@code direction} and {@code nulls}; null when it is left out
     * @throws CodedException when it names what the groups are not grouped by
     */
    static GroupOrder of(List<?> orderBy, Grouped grouped) {
        List<Summand> summands = Summand.of(grouped.scope().entity());
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, Summand> used = new LinkedHashMap<>();
        List<String> terms = new ArrayList<>();
        for (Object term : orderBy == null ? List.of() : orderBy) {
            Map<?, ?> asked = (Map<?, ?>) term;
            String field = (String) asked.get("field");
            String direction = "DESC".equals(asked.get("direction")) ? " desc" : " asc";
            String nulls = "FIRST".equals(asked.get("nulls")) ? " nulls first" : " nulls last";
            Summand summand = summand(field, summands);
            if (summand != null) {
                used.put(summand.field(), summand);
                columns.put(summand.field(), "cast(child." + summand.value() + " as BigDecimal)");
            }
            terms.add(expression(field, summand, grouped.by()) + direction + (field.equals(COUNT) ? "" : nulls));
        }
        IntStream.range(0, grouped.by().size()).forEach(i -> terms.add("d.g" + i + " asc nulls last"));
        return new GroupOrder(String.join(", ", terms), columns, used.values());
    }

    private static Summand summand(String field, List<Summand> summands) {
        return summands.stream()
                .filter(summand -> NUMBERS.stream()
                        .anyMatch(number -> constant(summand, number).equals(field)))
                .findFirst()
                .orElse(null);
    }

    private static String expression(String field, Summand summand, List<Grouping> by) {
        if (field.equals(COUNT)) {
            return "count(*)";
        }
        return summand == null
                ? "d.g" + place(field, by)
                : field.substring(field.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT) + "(d." + summand.field() + ")";
    }

    private static int place(String field, List<Grouping> by) {
        for (int i = 0; i < by.size(); i++) {
            if (by.get(i).constant().equals(field)) {
                return i;
            }
        }
        throw new CodedException(
                ErrorCode.BAD_ARGUMENT,
                "The groups cannot be ordered by " + field
                        + ", since they are not grouped by it: add it to the argument 'by'.");
    }
}
