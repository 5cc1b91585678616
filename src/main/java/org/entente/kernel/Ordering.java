package org.entente.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the argument {@code orderBy} says. */
final class Ordering {
    /** What the name of an order's field ends in that counts the children of a link. */
    static final String COUNT = "_COUNT";

    private static final int MOST_TERMS = 4;

    private Ordering() {}

    /**
     * The order for an argument.
     *
     * @param orderBy a list of maps with {@code field}, {@code direction} and {@code nulls}; null when it is left out
     * @param defaultOrder the order when nothing is asked for; its last term is what ties end in
     * @throws CodedException when there are too many terms
     */
    static Order of(Class<?> type, Object orderBy, Order defaultOrder, Criteria criteria) {
        if (orderBy == null || ((List<?>) orderBy).isEmpty()) {
            return defaultOrder;
        }
        List<?> asked = (List<?>) orderBy;
        if (asked.size() > MOST_TERMS) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'orderBy' must name at most " + MOST_TERMS + " fields, and names " + asked.size()
                            + ".");
        }
        Order order = defaultOrder.tieBreaker();
        for (int i = asked.size() - 1; i >= 0; i--) {
            order = order.after(term(type, (Map<?, ?>) asked.get(i), criteria));
        }
        return order;
    }

    private static Order.Term term(Class<?> type, Map<?, ?> asked, Criteria criteria) {
        boolean descending = "DESC".equals(asked.get("direction"));
        // Absent values come last, whichever the direction, unless the query says otherwise.
        boolean nullsFirst = "FIRST".equals(asked.get("nulls"));
        String field = (String) asked.get("field");
        for (Map.Entry<String, Criteria.Criterion> entry :
                criteria.of(type.getSimpleName()).entrySet()) {
            if (entry.getValue() instanceof Criteria.Attribute attribute
                    && constant(entry.getKey()).equals(field)) {
                return new Order.Term(attribute.name(), null, descending, attribute.nullable(), nullsFirst);
            }
            if (entry.getValue() instanceof Criteria.Many many && (constant(entry.getKey()) + COUNT).equals(field)) {
                return new Order.Term(null, many.link(), descending, false, false);
            }
        }
        throw new IllegalStateException("no such order: " + field);
    }

    /** The enum constant for a field: SINCE_WORDING for sinceWording. */
    static String constant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
