package org.entente.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

/** The rows that follow a cursor in an order, as conditions over the alias {@code child}. */
final class Keyset {
    private Keyset() {}

    /**
     * The conditions of the stretches of an order in which the rows stand that follow a cursor: one, or two where those without a value of the first term follow all
     * others. Of each stretch, databases find the place by an index, and of both together they don't.
     *
     * @param name what the parameters are called, followed by a number
     * @param values the values of the cursor, as text; null for an absent one
     * @throws CodedException when they are none of that order
     */
    static List<Condition> following(Class<?> type, Order order, String name, List<String> values) {
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
            ways.add(way(equal, Condition.of(greater(term, i == 0, expression, parameter), parameter, value)));
            equal.add(Condition.of(expression + " = :" + parameter, parameter, value));
        }
        Order.Term first = order.terms().get(0);
        Condition present = Condition.all(List.of(start(type, first, name, values.get(0)), Condition.any(ways)));
        return values.get(0) != null && absentFollow(first)
                ? List.of(present, Condition.of(first.expression("child") + " is null"))
                : List.of(present);
    }

    /**
     * What follows from the condition anyway: the first term is not before its value. Databases find the place in an index by this, and not by
     * alternatives; without it they go through all that comes before the cursor.
     */
    private static Condition start(Class<?> type, Order.Term term, String name, String value) {
        if (value == null) {
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

    /** Rows without a value of the first term are a stretch of their own. */
    private static String greater(Order.Term term, boolean isFirst, String expression, String parameter) {
        String greater = expression + (term.descending() ? " < :" : " > :") + parameter;
        return absentFollow(term) && !isFirst ? "(" + greater + " or " + expression + " is null)" : greater;
    }

    private static boolean absentFollow(Order.Term term) {
        return term.nullable() && !term.nullsFirst();
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
