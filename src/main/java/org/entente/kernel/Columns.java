package org.entente.kernel;

import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * The columns that a statement reads of an entity: the key, and what the selection needs. They turn a part of a row into an object that holds
 * those attributes and no others.
 */
final class Columns<T> {
    /** Stands for the alias of the entity. */
    private static final String ALIAS = "@";

    private final Class<T> type;
    private final boolean polymorphic;
    private final Map<Class<?>, List<String>> attributes = new LinkedHashMap<>();
    private final List<String> expressions;
    private final Map<String, List<String>> expressionsByAlias = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<Placed>> placed = new HashMap<>();
    private final Map<String, Class<?>> kinds = new HashMap<>();

    /** Where an attribute stands among the expressions, and what sets it. */
    private record Placed(BiConsumer<Object, Object> setter, int place) {}

    /**
     * @param type the entity class that is read; when it is abstract, rows can be of any of its subclasses
     * @param selections what is selected of the objects, all aliases together
     * @param always attributes that are read whether they are selected or not
     */
    Columns(Class<T> type, List<Selection> selections, Set<String> always, Wiring wiring) {
        this.type = type;
        this.polymorphic = Shape.of(type).isAbstract();
        for (Selection selection : selections) {
            for (GraphQLObjectType objectType : selection.possibleTypes()) {
                wiring.entity(objectType)
                        .filter(type::isAssignableFrom)
                        .ifPresent(entity -> select(entity, selection.names(objectType), always, wiring));
            }
        }
        if (!polymorphic) {
            select(type, List.of(), always, wiring);
        }
        this.expressions = List.copyOf(place());
    }

    /** The expressions; where each attribute stands among them is kept. */
    private List<String> place() {
        List<String> all = new ArrayList<>();
        all.add(ALIAS + ".key");
        if (polymorphic) {
            all.add("kind_of(type(" + ALIAS + "))");
        }
        attributes.forEach((entity, names) -> {
            Shape shape = Shape.of(entity);
            List<Placed> its = new ArrayList<>();
            its.add(new Placed(shape.setter("key"), 0));
            names.forEach(name -> its.add(new Placed(shape.setter(name), position(expression(entity, name), all))));
            placed.put(entity, List.copyOf(its));
        });
        return all;
    }

    private void select(Class<?> entity, List<String> fields, Set<String> always, Wiring wiring) {
        Set<String> needed = new LinkedHashSet<>(attributes.getOrDefault(entity, List.of()));
        needed.addAll(always);
        for (String field : fields) {
            needed.addAll(wiring.reads(entity, field));
        }
        needed.remove("key");
        attributes.put(entity, List.copyOf(needed));
        kinds.put(Shape.of(entity).kind(), entity);
    }

    /** Whether rows can be of several classes. */
    boolean isPolymorphic() {
        return polymorphic;
    }

    /** The HQL expressions to select, over an alias of the entity. */
    List<String> expressions(String alias) {
        return expressionsByAlias.computeIfAbsent(
                alias,
                one -> expressions.stream()
                        .map(expression -> expression.replace(ALIAS, one))
                        .toList());
    }

    /** How many expressions there are. */
    int size() {
        return expressions.size();
    }

    /** Where an attribute of the entity itself stands among the expressions. */
    int position(String attribute) {
        return expressions.indexOf(expression(type, attribute));
    }

    private static int position(String expression, List<String> placed) {
        int known = placed.indexOf(expression);
        if (known >= 0) {
            return known;
        }
        placed.add(expression);
        return placed.size() - 1;
    }

    /**
     * An attribute of a subclass is read only of rows of that subclass: kinds share columns, and what one kind keeps in a column may mean nothing to
     * another.
     */
    private String expression(Class<?> entity, String attribute) {
        if (Shape.of(type).has(attribute)) {
            return ALIAS + "." + attribute;
        }
        String subclass = entity.getSimpleName();
        return "case when type(" + ALIAS + ") = " + subclass + " then treat(" + ALIAS + " as " + subclass + ")."
                + attribute + " end";
    }

    /** The object that a row stands for; its columns start at an offset. Null where nothing is selected of rows of several classes. */
    T object(Object[] row, int offset) {
        if (polymorphic && kinds.isEmpty()) {
            return null;
        }
        Class<?> entity = polymorphic ? kinds.get((String) row[offset + 1]) : type;
        Object object = Shape.of(entity).create();
        for (Placed each : placed.getOrDefault(entity, List.of())) {
            each.setter.accept(object, row[offset + each.place]);
        }
        return type.cast(object);
    }
}
