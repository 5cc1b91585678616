package org.entente.kernel;

import jakarta.persistence.Entity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;

/** A column: a record component, a getter or a public field of a class. */
final class Property implements Wiring.Column {
    private final Class<?> type;
    private final MethodHandle getter;
    private final List<String> reads;

    private Property(MethodHandle getter, List<String> reads) {
        this.type = getter.type().returnType();
        this.getter = getter.asType(MethodType.methodType(Object.class, Object.class));
        this.reads = reads;
    }

    /**
     * The property of that name.
     *
     * @throws IllegalStateException when the class has none
     */
    static Property of(Class<?> type, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        List<String> candidates = type.isRecord() ? List.of(name) : List.of("get" + capital, "is" + capital);
        for (String candidate : candidates) {
            try {
                Method method = type.getMethod(candidate);
                return new Property(MethodHandles.lookup().unreflect(method), reads(type, name, method));
            } catch (NoSuchMethodException e) {
                // The next way to name it, then.
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("not readable: " + type.getName() + "." + name, e);
            }
        }
        return ofField(type, name);
    }

    private static Property ofField(Class<?> type, String name) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            try {
                Field field = at.getDeclaredField(name);
                field.setAccessible(true);
                return new Property(MethodHandles.lookup().unreflectGetter(field), List.of(name));
            } catch (NoSuchFieldException e) {
                // It may be a superclass's.
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("not readable: " + type.getName() + "." + name, e);
            }
        }
        throw new IllegalStateException("no property " + name + " in " + type.getName());
    }

    private static List<String> reads(Class<?> type, String name, Method method) {
        if (method.isAnnotationPresent(Reads.class)) {
            return List.of(method.getAnnotation(Reads.class).value());
        }
        return type.isAnnotationPresent(Entity.class) && Shape.of(type).has(name) ? List.of(name) : List.of();
    }

    /** The type of its values. */
    Class<?> type() {
        return type;
    }

    /** The persistent attributes that the property shows. */
    List<String> reads() {
        return reads;
    }

    @Override
    public Object get(Object parent) throws Throwable {
        return getter.invokeExact(parent);
    }
}
