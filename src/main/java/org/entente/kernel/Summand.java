package org.entente.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A quantity of an entity that can be added up, as {@link Additive} declares it.
 *
 * @param field the field that shows it, such as amount
 * @param value the attribute that holds the number
 * @param tolerance the attribute that holds how far it may be off
 * @param alike the attributes that must be the same in all rows
 * @param quantity the record that a quantity is
 * @param reads the attributes of its components, in order
 */
record Summand(
        String field, String value, String tolerance, List<String> alike, Class<?> quantity, List<String> reads) {
    private static final ClassValue<List<Summand>> SUMMANDS = new ClassValue<>() {
        @Override
        protected List<Summand> computeValue(Class<?> entity) {
            return Stream.of(entity.getMethods())
                    .filter(getter -> getter.isAnnotationPresent(Additive.class))
                    .map(Summand::of)
                    .sorted((one, other) -> one.field.compareTo(other.field))
                    .toList();
        }
    };

    /** The quantities of an entity. */
    static List<Summand> of(Class<?> entity) {
        return SUMMANDS.get(entity);
    }

    /** The quantity of an entity that a field shows; empty when the field shows none. */
    static Optional<Summand> of(Class<?> entity, String field) {
        return of(entity).stream()
                .filter(summand -> summand.field.equals(field))
                .findFirst();
    }

    private static Summand of(Method getter) {
        Additive additive = getter.getAnnotation(Additive.class);
        String field = getter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + getter.getName().substring(4);
        return new Summand(
                field,
                additive.value(),
                additive.tolerance(),
                List.of(additive.alike()),
                getter.getReturnType(),
                List.of(getter.getAnnotation(Reads.class).value()));
    }

    /**
     * A quantity.
     *
     * @param off how far the number may be off
     * @param common the texts of what the rows have in common, in the order of {@code alike}; null where they have no value
     */
    Object quantity(BigDecimal number, BigDecimal off, List<String> common) {
        RecordComponent[] components = quantity.getRecordComponents();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            String text = i < reads.size() ? text(reads.get(i), number, off, common) : null;
            values.add(text == null ? null : Values.parsed(components[i].getType(), text));
        }
        try {
            Constructor<?> constructor = quantity.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no new " + quantity.getSimpleName(), e);
        }
    }

    private String text(String attribute, BigDecimal number, BigDecimal off, List<String> common) {
        if (attribute.equals(value)) {
            return number.toPlainString();
        }
        if (attribute.equals(tolerance)) {
            return off.signum() == 0 ? null : off.toPlainString();
        }
        return common.get(alike.indexOf(attribute));
    }
}
