package org.entente.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** The rows that follow a cursor in an order, as a condition over the alias {@code child}. */
final class Keyset {
    private Keyset() {}

    /**
     * The condition.
     *
     * @param name what the parameters are called, followed by a number
     * @param values the values of the cursor, as text; null for an absent one
     * @throws CodedException when they are none of that order
     */
    static Condition following(Class<?> type, Order order, String name, List<String> values) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> equal = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Order.Term term = order.terms().get(i);
            String expression = term.expression("child");
            if (values.get(i) == null) {
                requireNullable(term);
                // Of absent values none comes before or after another.
                if (term.nullsFirst()) {
                    ways.add(way(equal, Condition.of(expression + " is not null")));
                }
                equal.add(Condition.of(expression + " is null"));
                continue;
            }
            String parameter = name + i;
            Object value = value(type, term, values.get(i));
            ways.add(way(equal, Condition.of(greater(term, expression, parameter), parameter, value)));
            equal.add(Condition.of(expression + " = :" + parameter, parameter, value));
        }
        return Condition.all(List.of(start(type, order.terms().get(0), name, values.get(0)), Condition.any(ways)));
    }

    /**
     * What follows from the condition anyway: the first term is not before its value. Databases find the place in an index by this, and not by
     * alternatives; without it they go through all that comes before the cursor. Where the value can be absent, that would be an alternative, too.
     */
    private static Condition start(Class<?> type, Order.Term term, String name, String value) {
        if (value == null || term.nullable()) {
            return Condition.ALWAYS;
        }
        String parameter = name + 0;
        String bound = term.expression("child") + (term.descending() ? " <= :" : " >= :") + parameter;
        return Condition.of(bound, parameter, value(type, term, value));
    }

    private static Condition way(List<Condition> equal, Condition greater) {
        List<Condition> all = new ArrayList<>(equal);
        all.add(greater);
        return Condition.all(all);
    }

    private static String greater(Order.Term term, String expression, String parameter) {
        String greater = expression + (term.descending() ? " < :" : " > :") + parameter;
        boolean absentFollow = term.nullable() && !term.nullsFirst();
        return absentFollow ? "(" + greater + " or " + expression + " is null)" : greater;
    }

    private static void requireNullable(Order.Term term) {
        if (!term.nullable()) {
            throw Cursor.malformed();
        }
    }

    private static Object value(Class<?> type, Order.Term term, String text) {
        Class<?> wanted = term.count() == null ? Shape.of(type).typeOf(term.attribute()) : Long.class;
        try {
            return Values.parse(wanted, text);
        } catch (InvocationTargetException e) {
            throw Cursor.malformed();
        }
    }
}
