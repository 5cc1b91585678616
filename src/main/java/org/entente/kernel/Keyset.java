package org.entente.kernel;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that follow a cursor in an order, as an HQL condition with its parameters. */
final class Keyset {
    private final Class<?> type;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String condition;

    /**
     * @throws CodedException when the text is no cursor of that order
     */
    Keyset(Class<?> type, Order order, String cursor) {
        this.type = type;
        List<String> values =
                Cursor.decode(cursor, list(type, order), order.terms().size());
        List<String> ways = new ArrayList<>();
        StringBuilder equal = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            Order.Term term = order.terms().get(i);
            String column = "child." + term.attribute();
            if (values.get(i) == null) {
                // Absent values come last: nothing follows them but other absent ones.
                requireNullable(term);
                equal.append(column).append(" is null and ");
                continue;
            }
            String parameter = "after" + i;
            parameters.put(parameter, value(term, values.get(i)));
            String greater = column + (term.descending() ? " < :" : " > :") + parameter;
            ways.add(equal + (term.nullable() ? "(" + greater + " or " + column + " is null)" : greater));
            equal.append(column).append(" = :").append(parameter).append(" and ");
        }
        condition = "((" + String.join(") or (", ways) + "))";
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What a cursor says of the list that it belongs to. */
    static String list(Class<?> type, Order order) {
        return Integer.toHexString((type.getSimpleName() + " " + order.hql("child")).hashCode());
    }

    /** The cursor of an object that was read with the attributes of the order. */
    static String cursor(Order order, Object object, Shape shape) {
        List<Object> values = new ArrayList<>();
        for (Order.Term term : order.terms()) {
            values.add(shape.get(object, term.attribute()));
        }
        return Cursor.encode(list(object.getClass(), order), values);
    }

    private static void requireNullable(Order.Term term) {
        if (!term.nullable()) {
            throw Cursor.malformed();
        }
    }

    private Object value(Order.Term term, String text) {
        Class<?> wanted = Shape.of(type).typeOf(term.attribute());
        try {
            if (wanted == String.class) {
                return text;
            }
            if (wanted.isEnum()) {
                return wanted.getMethod("valueOf", String.class).invoke(null, text);
            }
            return wanted.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            throw Cursor.malformed();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an order by an attribute that no cursor can hold: " + term, e);
        }
    }
}
