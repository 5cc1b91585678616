package org.entente.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the argument {@code orderBy} says. */
final class Ordering {
    private static final int MOST_TERMS = 4;

    private Ordering() {}

    /**
     * The order for an argument.
     *
     * @param orderBy a list of maps with {@code field}, {@code direction} and {@code nulls}; null when it is left out
     * @param defaultOrder the order when nothing is asked for; its last term is what ties end in
     * @throws CodedException when there are too many terms
     */
    static Order of(String typeName, Object orderBy, Order defaultOrder, Criteria criteria) {
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
            order = order.after(term(typeName, (Map<?, ?>) asked.get(i), criteria));
        }
        return order;
    }

    private static Order.Term term(String typeName, Map<?, ?> asked, Criteria criteria) {
        boolean descending = "DESC".equals(asked.get("direction"));
        // Absent values come last, whichever the direction, unless the query says otherwise.
        boolean nullsFirst = "FIRST".equals(asked.get("nulls"));
        String field = (String) asked.get("field");
        Orderable orderable = criteria.orderables(typeName).get(field);
        if (orderable != null) {
            return new Order.Term(orderable.attribute, orderable.count, descending, orderable.nullable, nullsFirst);
        }
        throw new IllegalStateException("no such order: " + field);
    }

    /** What a list can be ordered by: an attribute, or the number of a link's children. */
    record Orderable(String attribute, Children<?> count, boolean nullable, String description) {}

    /** What objects can be ordered by, by the enum constant that asks for it. */
    static Map<String, Orderable> orderables(Map<String, Criteria.Criterion> criteria) {
        Map<String, Orderable> orderables = new LinkedHashMap<>();
        criteria.forEach((name, criterion) -> {
            if (criterion instanceof Criteria.Attribute attribute) {
                orderables.put(constant(name), orderable(attribute, "By its " + name + "."));
            } else if (criterion instanceof Criteria.Parts parts) {
                parts.attributes()
                        .forEach((part, attribute) -> orderables.put(
                                constant(name) + "_" + constant(part),
                                orderable(attribute, "By the " + part + " of its " + name + ".")));
            } else if (criterion instanceof Criteria.Many many) {
                String description = "By the number of its " + name + ".";
                orderables.put(constant(name) + "_COUNT", new Orderable(null, many.link(), false, description));
            }
        });
        return orderables;
    }

    private static Orderable orderable(Criteria.Attribute attribute, String description) {
        return new Orderable(attribute.name(), null, attribute.nullable(), description);
    }

    /** The enum constant for a field: SINCE_WORDING for sinceWording. */
    static String constant(String field) {
        return field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
