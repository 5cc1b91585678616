package org.entente.kernel;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the object that an API method takes of an input object: an instance of a class with public fields, those that are left out null. */
final class InputObject {
    private InputObject() {}

    /** The object; null when the query gives none. */
    static Object of(Class<?> type, Map<?, ?> values) {
        if (values == null) {
            return null;
        }
        try {
            Object object = type.getConstructor().newInstance();
            for (Field field : type.getFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.set(object, value(field, values.get(field.getName())));
                }
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no input object: " + type.getName(), e);
        }
    }

    private static Object value(Field field, Object given) {
        if (given == null) {
            return null;
        }
        Optional<Class<?>> items = field.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? Optional.of(item)
                : Optional.empty();
        return items.isPresent()
                ? ((List<?>) given)
                        .stream().map(each -> Values.of(items.get(), each)).toList()
                : Values.of(field.getType(), given);
    }
}
