package org.entente.kernel;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What can be asked of the objects of each type, read off the schema and the entities: each column, each part of a value, and each link that
 * is a row or rows of another entity. From it follow the filters and orders that the schema offers, and how they are said in HQL.
 */
@Singleton
class Criteria {
    /** One thing that can be asked. */
    sealed interface Criterion permits Attribute, Parts, Many, One, Kind, Same {}

    /**
     * A column.
     *
     * @param alsoBy HQL of {@link AlsoKnownBy}; null for nothing
     */
    record Attribute(String name, Class<?> type, String typeName, boolean nullable, String alsoBy)
            implements Criterion {
        Attribute(String name, Class<?> type, String typeName, boolean nullable) {
            this(name, type, typeName, nullable, null);
        }
    }

    /** A value made of columns. */
    record Parts(String typeName, Map<String, Attribute> attributes) implements Criterion {}

    /** The children that a link gives. */
    record Many(Children<?> link, String typeName) implements Criterion {}

    /**
     * The one row that a column refers to.
     *
     * @param isWhole whether each row that the column can refer to is of the entity
     */
    record One(String foreignKey, boolean nullable, Class<?> entity, String typeName, boolean isWhole)
            implements Criterion {}

    /** Objects of one of the kinds that an interface has. */
    record Kind(Class<?> entity, String typeName) implements Criterion {}

    /** What the row itself tells of the objects of an interface, to one of which one of its columns refers. */
    record Same(String typeName) implements Criterion {}

    private final Map<String, Map<String, Criterion>> byType = new LinkedHashMap<>();
    private final Map<String, Class<?>> entities = new LinkedHashMap<>();
    private final Map<String, Set<String>> shared = new HashMap<>();
    private final Map<String, Map<String, Grouping>> groupings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Ordering.Orderable>> orderables = new ConcurrentHashMap<>();

    Criteria(GraphQLSchema schema, Wiring wiring) {
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLObjectType object) {
                wiring.entity(object).ifPresent(entity -> entities.put(object.getName(), entity));
            } else if (type instanceof GraphQLInterfaceType container) {
                common(schema, wiring, container).ifPresent(entity -> entities.put(container.getName(), entity));
            }
        }
        entities.keySet().forEach(name -> shared.put(name, shared((GraphQLFieldsContainer) schema.getType(name))));
        entities.forEach((name, entity) -> byType.put(name, criteria(schema, wiring, name, entity)));
    }

    /** The types of which something can be asked. */
    List<String> types() {
        return List.copyOf(byType.keySet());
    }

    /** What can be asked of objects of a type, by field; nothing for a type that is no entity's. */
    Map<String, Criterion> of(String typeName) {
        return byType.getOrDefault(typeName, Map.of());
    }

    /** The ways to group the objects of a type, by the names by which a query asks for them. */
    Map<String, Grouping> groupings(String typeName) {
        return groupings.computeIfAbsent(typeName, name -> Groupings.of(this, name));
    }

    /** What lists of the objects of a type can be ordered by, by the enum constants that ask for it. */
    Map<String, Ordering.Orderable> orderables(String typeName) {
        return orderables.computeIfAbsent(typeName, name -> Ordering.orderables(of(name)));
    }

    /** Whether the objects of a type are of several kinds. */
    boolean isInterface(String typeName) {
        return of(typeName).values().stream().anyMatch(Kind.class::isInstance);
    }

    /** Whether an interface of a type has a field, too: it then tells nothing that is special to the type. */
    boolean isShared(String typeName, String field) {
        return shared.get(typeName).contains(field);
    }

    private static Set<String> shared(GraphQLFieldsContainer type) {
        Set<String> fields = new HashSet<>();
        if (type instanceof GraphQLObjectType object) {
            object.getInterfaces()
                    .forEach(each -> ((GraphQLFieldsContainer) each)
                            .getFieldDefinitions()
                            .forEach(field -> fields.add(field.getName())));
        }
        return fields;
    }

    /** The entity class behind a type. */
    Class<?> entity(String typeName) {
        return entities.get(typeName);
    }

    /** The entity class that the objects of an interface have in common; empty when they have none. */
    private static Optional<Class<?>> common(GraphQLSchema schema, Wiring wiring, GraphQLInterfaceType type) {
        List<Class<?>> all = new ArrayList<>();
        for (GraphQLObjectType implementation : schema.getImplementations(type)) {
            all.add(wiring.entity(implementation).orElse(Object.class));
        }
        Class<?> common = all.isEmpty() ? Object.class : all.get(0);
        while (!all.stream().allMatch(common::isAssignableFrom)) {
            common = common.getSuperclass();
        }
        return common.isAnnotationPresent(Entity.class) ? Optional.of(common) : Optional.empty();
    }

    private Map<String, Criterion> criteria(GraphQLSchema schema, Wiring wiring, String name, Class<?> entity) {
        var type = (GraphQLFieldsContainer) schema.getType(name);
        Class<?> parentClass =
                type instanceof GraphQLInterfaceType container ? javaInterface(schema, wiring, container) : entity;
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            criterion(schema, wiring, field, parentClass, entity)
                    .ifPresent(criterion -> criteria.put(field.getName(), criterion));
        }
        if (type instanceof GraphQLInterfaceType container) {
            for (GraphQLObjectType kind : schema.getImplementations(container)) {
                criteria.putIfAbsent(fieldOf(kind), new Kind(entities.get(kind.getName()), kind.getName()));
            }
        }
        return criteria;
    }

    private static Class<?> javaInterface(GraphQLSchema schema, Wiring wiring, GraphQLInterfaceType type) {
        GraphQLObjectType any = schema.getImplementations(type).get(0);
        for (Class<?> candidate : wiring.entity(any).orElseThrow().getInterfaces()) {
            if (candidate.getSimpleName().equals(type.getName())) {
                return candidate;
            }
        }
        throw new IllegalStateException("no Java interface for " + type.getName());
    }

    private Optional<Criterion> criterion(
            GraphQLSchema schema, Wiring wiring, GraphQLFieldDefinition field, Class<?> parentClass, Class<?> entity) {
        boolean nullable = !GraphQLTypeUtil.isNonNull(field.getType());
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        List<Wiring.Target> targets = wiring.targets(parentClass, field.getName()).stream()
                .filter(target -> target.isOf(entity))
                .toList();
        if (targets.size() > 1) {
            return Optional.of(spread(schema, wiring, targets, (GraphQLInterfaceType) type));
        }
        if (targets.size() == 1) {
            return link(targets.get(0), type, nullable);
        }
        Shape shape = Shape.of(entity);
        if (shape.has(field.getName()) && GraphQLTypeUtil.isLeaf(type)) {
            return Optional.of(new Attribute(
                    field.getName(),
                    shape.typeOf(field.getName()),
                    type.getName(),
                    nullable,
                    shape.alsoKnownBy(field.getName())));
        }
        return wiring.valueClass(parentClass, field.getName())
                .map(value -> parts(schema, value, shape, wiring.reads(parentClass, field.getName())));
    }

    /** Of an interface whose objects are rows of several entities: of each kind, by the column that refers to its entity. */
    private Same spread(GraphQLSchema schema, Wiring wiring, List<Wiring.Target> targets, GraphQLInterfaceType type) {
        Map<String, Criterion> kinds = new LinkedHashMap<>();
        for (GraphQLObjectType kind : schema.getImplementations(type)) {
            Class<?> entity = wiring.entity(kind).orElseThrow();
            targets.stream()
                    .filter(target -> target.entity().isAssignableFrom(entity))
                    .forEach(target -> kinds.put(
                            fieldOf(kind), new One(target.foreignKey(), true, entity, kind.getName(), false)));
        }
        Map<String, Criterion> known = byType.putIfAbsent(type.getName(), kinds);
        if (known != null && !known.equals(kinds)) {
            throw new IllegalStateException("two entities refer to " + type.getName() + " by other columns");
        }
        return new Same(type.getName());
    }

    /** The field of a filter that asks for objects of a kind: person for Person. */
    private static String fieldOf(GraphQLObjectType kind) {
        return kind.getName().substring(0, 1).toLowerCase(Locale.ROOT)
                + kind.getName().substring(1);
    }

    private Optional<Criterion> link(Wiring.Target target, GraphQLNamedOutputType type, boolean nullable) {
        if (target.children() != null) {
            String node = nodeType(type);
            return entities.containsKey(node) ? Optional.of(new Many(target.children(), node)) : Optional.empty();
        }
        return entities.containsKey(type.getName())
                ? Optional.of(new One(target.foreignKey(), nullable, target.entity(), type.getName(), true))
                : Optional.empty();
    }

    /** The type of the nodes of a connection; of a plain list, the type itself. */
    static String nodeType(GraphQLNamedOutputType type) {
        if (type instanceof GraphQLObjectType connection && connection.getFieldDefinition("edges") != null) {
            var edge = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(
                    connection.getFieldDefinition("edges").getType());
            return GraphQLTypeUtil.unwrapAll(edge.getFieldDefinition("node").getType())
                    .getName();
        }
        return type.getName();
    }

    /** The columns of a value record stand in {@link Reads} in the order of its components. */
    private static Parts parts(GraphQLSchema schema, Class<?> valueClass, Shape shape, List<String> reads) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        RecordComponent[] components = valueClass.getRecordComponents();
        for (int i = 0; i < reads.size(); i++) {
            String name = components[i].getName();
            var field = schema.getObjectType(valueClass.getSimpleName()).getFieldDefinition(name);
            String typeName = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
            attributes.put(name, new Attribute(reads.get(i), shape.typeOf(reads.get(i)), typeName, true));
        }
        return new Parts(valueClass.getSimpleName(), attributes);
    }
}
