package org.entente.kernel;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How rows of an entity class become objects: a new instance that holds just the attributes that were read. Such objects are never managed, so
 * fields are set directly, past the persistence provider's bookkeeping.
 */
final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final Map<String, Field> fields = new HashMap<>();
    private final Map<String, MethodHandle> setters = new HashMap<>();
    private final String kind;
    private final MethodHandle constructor;
    private final MethodHandle keyGetter;

    private Shape(Class<?> type) {
        this.type = type;
        DiscriminatorValue discriminator = type.getAnnotation(DiscriminatorValue.class);
        kind = discriminator == null ? type.getSimpleName() : discriminator.value();
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle getter = null;
            for (Field field : persistentFields(type)) {
                fields.put(field.getName(), field);
                setters.put(
                        field.getName(),
                        lookup.unreflectSetter(field)
                                .asType(MethodType.methodType(void.class, Object.class, Object.class)));
                if (field.isAnnotationPresent(Id.class)) {
                    getter = lookup.unreflectGetter(field).asType(MethodType.methodType(Integer.class, Object.class));
                }
            }
            keyGetter = getter;
            constructor = Modifier.isAbstract(type.getModifiers())
                    ? null
                    : lookup.unreflectConstructor(type.getConstructor()).asType(MethodType.methodType(Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("not an entity class that can be read: " + type.getName(), e);
        }
    }

    static Shape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private static List<Field> persistentFields(Class<?> type) {
        List<Field> found = new ArrayList<>();
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                boolean own = !Modifier.isStatic(field.getModifiers())
                        && !field.isAnnotationPresent(Transient.class)
                        && !field.getName().startsWith("$$");
                if (own) {
                    field.setAccessible(true);
                    found.add(field);
                }
            }
        }
        return found;
    }

    /** What tells rows of the class from others of their table. */
    String kind() {
        return kind;
    }

    boolean isAbstract() {
        return constructor == null;
    }

    /** Whether the class has a persistent attribute of that name. */
    boolean has(String attribute) {
        return fields.containsKey(attribute);
    }

    /** Whether rows can be grouped by an attribute: by enums, truth values, spans, and what is marked for it. */
    boolean isGroupable(String attribute) {
        Class<?> type = typeOf(attribute);
        return type.isEnum()
                || type == boolean.class
                || Span.class.isAssignableFrom(type)
                || fields.get(attribute).isAnnotationPresent(Groupable.class);
    }

    /** The Java type of an attribute. */
    Class<?> typeOf(String attribute) {
        return fields.get(attribute).getType();
    }

    /** What else rows are known by, as {@link AlsoKnownBy} says; null for nothing. */
    String alsoKnownBy(String attribute) {
        AlsoKnownBy also = fields.get(attribute).getAnnotation(AlsoKnownBy.class);
        return also == null ? null : also.value();
    }

    Object get(Object object, String attribute) {
        try {
            return fields.get(attribute).get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + attribute + " of " + type.getName(), e);
        }
    }

    Object create() {
        try {
            return constructor.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException("no new " + type.getName(), e);
        }
    }

    /** What sets an attribute of an object. */
    BiConsumer<Object, Object> setter(String attribute) {
        MethodHandle setter = setters.get(attribute);
        return (object, value) -> {
            try {
                setter.invokeExact(object, value);
            } catch (Throwable e) {
                throw new IllegalStateException("cannot set " + attribute + " of " + type.getName(), e);
            }
        };
    }

    /** The key of an object, by which the store joins. */
    static Integer key(Object object) {
        try {
            return (Integer) of(object.getClass()).keyGetter.invokeExact(object);
        } catch (Throwable e) {
            throw new IllegalStateException("no key of " + object.getClass().getName(), e);
        }
    }
}
