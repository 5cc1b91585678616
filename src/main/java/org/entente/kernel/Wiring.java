package org.entente.kernel;

import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the fields of a schema get their values, and which type an object is of. */
interface Wiring {
    /** What gives a field of objects of a class its values. */
    FieldFunction function(Class<?> parentClass, String field);

    /** The persistent attributes of a parent that a field needs, beside the parent's key. */
    List<String> reads(Class<?> parentClass, String field);

    /**
     * The object type of objects of a class, where the schema declares the given type. All objects of one class are of one type.
     */
    GraphQLObjectType typeOf(GraphQLSchema schema, GraphQLNamedOutputType declared, Class<?> objectClass);

    /** Where a link leads; none for columns, several where what it reads is put together of several entities or from parents of several. */
    List<Target> targets(Class<?> parentClass, String field);

    /** The record class of a column whose value is made of several attributes; empty for other fields. */
    Optional<Class<?>> valueClass(Class<?> parentClass, String field);

    /**
     * Where a link leads.
     *
     * @param children the rows that belong to a parent; null when the parent refers to one row, and for a list of the root
     * @param entity the entity that is read
     * @param foreignKey the attribute of the parent that refers to the row; null when there are children, and for a list of the root
     */
    record Target(Children<?> children, Class<?> entity, String foreignKey) {
        /** Whether it is a target for parents of an entity class. */
        boolean isOf(Class<?> parent) {
            return children == null
                    || children.parentType() == null
                    || children.parentType().isAssignableFrom(parent);
        }
    }

    /** The entity class behind an object type; empty when there is none. */
    Optional<Class<?>> entity(GraphQLObjectType type);

    /** Gives a field its values: set-wise, or from one object at a time. */
    sealed interface FieldFunction permits Link, Column {}

    /** A field that is called once for all objects of a level. */
    non-sealed interface Link extends FieldFunction {
        /**
         * The values of the field.
         *
         * @param parents all objects of the level that select the field, in order, an object that stands in several places as often
         * @param arguments the coerced arguments by name; absent where the query leaves them out
         * @return a value for each parent, in the same order; a {@link Failure} where one could not be had
         */
        List<?> call(List<?> parents, Map<String, Object> arguments) throws Throwable;

        /** Whether all that it gives is read in one statement. */
        default boolean isOneStatement() {
            return false;
        }
    }

    /** A field that is read from the object itself. */
    non-sealed interface Column extends FieldFunction {
        Object get(Object parent) throws Throwable;
    }
}
