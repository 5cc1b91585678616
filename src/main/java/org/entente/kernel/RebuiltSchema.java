package org.entente.kernel;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schema with more types than the one that it is made from, other fields, other scalars and fewer directives. Its types refer to each other by name, so each is
 * built once, and the schema is checked once; graphql-java's own transformer goes from each change to all that contains it, which was a sixth of the program's start.
 */
final class RebuiltSchema {
    private final UnaryOperator<GraphQLScalarType> scalars;
    private final BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change;

    /** Those that were met, by name: a schema has each once. */
    private final Map<String, GraphQLScalarType> met = new HashMap<>();

    private RebuiltSchema(
            UnaryOperator<GraphQLScalarType> scalars,
            BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change) {
        this.scalars = scalars;
        this.change = change;
    }

    /**
     * Rebuilds a schema.
     *
     * @param more types that it is to have, too
     * @param directives tells which it keeps; the types of the others' arguments go with them
     * @param scalars gives the scalar that is to stand for one
     * @param change gives the fields that a type is to have, from those that it has
     */
    static GraphQLSchema of(
            GraphQLSchema schema,
            Collection<? extends GraphQLNamedType> more,
            Predicate<GraphQLDirective> directives,
            UnaryOperator<GraphQLScalarType> scalars,
            BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change) {
        RebuiltSchema rebuilt = new RebuiltSchema(scalars, change);
        GraphQLObjectType query = schema.getQueryType();
        Set<String> gone = schema.getDirectives().stream()
                .filter(directives.negate())
                .flatMap(directive -> directive.getArguments().stream())
                .map(argument -> GraphQLTypeUtil.unwrapAll(argument.getType()).getName())
                .collect(Collectors.toSet());
        Set<GraphQLType> types = Stream.concat(schema.getAllTypesAsList().stream(), more.stream())
                .filter(type -> type != query && !type.getName().startsWith("__"))
                // They are in the schema where they are used.
                .filter(type -> !(type instanceof GraphQLScalarType))
                .filter(type -> !gone.contains(type.getName()))
                .map(rebuilt::type)
                .collect(Collectors.toSet());
        return GraphQLSchema.newSchema()
                .description(schema.getDescription())
                .query(rebuilt.object(query))
                .additionalTypes(types)
                .additionalDirectives(
                        schema.getDirectives().stream().filter(directives).collect(Collectors.toSet()))
                .codeRegistry(schema.getCodeRegistry())
                .build();
    }

    private GraphQLType type(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return object(object);
        }
        if (type instanceof GraphQLInterfaceType container) {
            return container.transform(builder -> {
                builder.replaceFields(fields(container, container.getFieldDefinitions()));
                builder.replaceInterfacesOrReferences(List.of(references(container.getInterfaces())));
            });
        }
        if (type instanceof GraphQLUnionType union) {
            return union.transform(builder -> {
                builder.clearPossibleTypes();
                union.getTypes().forEach(one -> builder.possibleType(GraphQLTypeReference.typeRef(one.getName())));
            });
        }
        if (type instanceof GraphQLInputObjectType input) {
            return input.transform(builder -> builder.replaceFields(
                    input.getFieldDefinitions().stream().map(this::input).toList()));
        }
        return type;
    }

    private GraphQLObjectType object(GraphQLObjectType object) {
        return object.transform(builder -> {
            builder.replaceFields(fields(object, object.getFieldDefinitions()));
            builder.clearInterfaces().withInterfaces(references(object.getInterfaces()));
        });
    }

    private List<GraphQLFieldDefinition> fields(GraphQLNamedType type, List<GraphQLFieldDefinition> fields) {
        return change.apply(type, fields).stream().map(this::field).toList();
    }

    private GraphQLFieldDefinition field(GraphQLFieldDefinition field) {
        List<GraphQLArgument> arguments =
                field.getArguments().stream().map(this::argument).toList();
        return field.transform(builder ->
                builder.type((GraphQLOutputType) byName(field.getType())).replaceArguments(arguments));
    }

    private GraphQLArgument argument(GraphQLArgument argument) {
        return argument.transform(builder -> builder.type((GraphQLInputType) byName(argument.getType())));
    }

    private GraphQLInputObjectField input(GraphQLInputObjectField field) {
        return field.transform(builder -> builder.type((GraphQLInputType) byName(field.getType())));
    }

    private static GraphQLTypeReference[] references(List<? extends GraphQLNamedType> types) {
        return types.stream()
                .map(type -> GraphQLTypeReference.typeRef(type.getName()))
                .toArray(GraphQLTypeReference[]::new);
    }

    private GraphQLType byName(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return GraphQLNonNull.nonNull(byName(nonNull.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return GraphQLList.list(byName(list.getWrappedType()));
        }
        return type instanceof GraphQLScalarType scalar
                ? met.computeIfAbsent(scalar.getName(), name -> scalars.apply(scalar))
                : GraphQLTypeReference.typeRef(((GraphQLNamedType) type).getName());
    }
}
