package org.entente.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The order of groups, over the columns {@code d.g0} and so on. It ends in what they are grouped by, so it is total. */
final class GroupOrder {
    /** What asks for an order by the number of rows. */
    static final String COUNT = "COUNT";

    private GroupOrder() {}

    /**
     * The HQL order-by list for an argument.
     *
     * @param orderBy a list of maps with {@code field}, {@code direction} and {@code nulls}; null when it is left out
     * @throws CodedException when it names what the groups are not grouped by
     */
    static String of(List<?> orderBy, List<Grouping> by) {
        List<String> terms = new ArrayList<>();
        if (orderBy != null) {
            orderBy.forEach(term -> terms.add(term((Map<?, ?>) term, by)));
        }
        IntStream.range(0, by.size()).forEach(i -> terms.add("d.g" + i + " asc nulls last"));
        return String.join(", ", terms);
    }

    private static String term(Map<?, ?> asked, List<Grouping> by) {
        String direction = "DESC".equals(asked.get("direction")) ? " desc" : " asc";
        if (COUNT.equals(asked.get("field"))) {
            return "count(*)" + direction;
        }
        String nulls = "FIRST".equals(asked.get("nulls")) ? " nulls first" : " nulls last";
        return "d.g" + place(asked.get("field"), by) + direction + nulls;
    }

    private static int place(Object field, List<Grouping> by) {
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
