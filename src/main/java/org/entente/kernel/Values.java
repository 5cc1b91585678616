package org.entente.kernel;

import java.lang.reflect.InvocationTargetException;

/** Values of attributes from what stands for them in a request: enum constants by name, value classes by their text. */
final class Values {
    private Values() {}

    /**
     * The value of a type that a text stands for.
     *
     * @throws InvocationTargetException when the type takes no such text
     */
    static Object parse(Class<?> type, String text) throws InvocationTargetException {
        try {
            if (type == String.class) {
                return text;
            }
            if (type == boolean.class || type == Boolean.class) {
                return Boolean.valueOf(text);
            }
            if (type.isEnum()) {
                return type.getMethod("valueOf", String.class).invoke(null, text);
            }
            return type.getConstructor(String.class).newInstance(text);
        } catch (InvocationTargetException e) {
            throw e;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no values of " + type.getName() + " come from a text", e);
        }
    }

    /** The value of a type that a text from the store stands for. */
    static Object parsed(Class<?> type, String text) {
        try {
            return parse(type, text);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value for an argument that the schema has let through: enum constants come as their names, all else as it is. */
    static Object of(Class<?> type, Object argument) {
        return type.isEnum() ? parsed(type, argument.toString()) : argument;
    }
}
