package org.entente.kernel;

import graphql.schema.GraphQLArgument;
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
import graphql.schema.GraphQLUnionType;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A schema whose objects and interfaces have other fields than those of the schema that it is made from. Its types refer to each other by name, so each is built once;
 * graphql-java's own transformer goes from each change to all that contains it, which was a sixth of the program's start.
 */
final class RebuiltSchema {
    private final BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change;

    private RebuiltSchema(
            BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change) {
        this.change = change;
    }

    /**
     * Rebuilds a schema.
     *
     * @param change gives the fields that a type is to have, from those that it has
     */
    static GraphQLSchema of(
            GraphQLSchema schema,
            BiFunction<GraphQLNamedType, List<GraphQLFieldDefinition>, List<GraphQLFieldDefinition>> change) {
        RebuiltSchema rebuilt = new RebuiltSchema(change);
        GraphQLObjectType query = schema.getQueryType();
        Set<GraphQLType> types = schema.getAllTypesAsList().stream()
                .filter(type -> type != query && !type.getName().startsWith("__"))
                .map(rebuilt::type)
                .collect(Collectors.toSet());
        return GraphQLSchema.newSchema()
                .description(schema.getDescription())
                .query(rebuilt.object(query))
                .additionalTypes(types)
                .additionalDirectives(Set.copyOf(schema.getDirectives()))
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
            return input.transform(builder -> builder.replaceFields(input.getFieldDefinitions().stream()
                    .map(RebuiltSchema::input)
                    .toList()));
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
        return change.apply(type, fields).stream().map(RebuiltSchema::field).toList();
    }

    private static GraphQLFieldDefinition field(GraphQLFieldDefinition field) {
        List<GraphQLArgument> arguments =
                field.getArguments().stream().map(RebuiltSchema::argument).toList();
        return field.transform(builder ->
                builder.type((GraphQLOutputType) byName(field.getType())).replaceArguments(arguments));
    }

    private static GraphQLArgument argument(GraphQLArgument argument) {
        return argument.transform(builder -> builder.type((GraphQLInputType) byName(argument.getType())));
    }

    private static GraphQLInputObjectField input(GraphQLInputObjectField field) {
        return field.transform(builder -> builder.type((GraphQLInputType) byName(field.getType())));
    }

    private static GraphQLTypeReference[] references(List<? extends GraphQLNamedType> types) {
        return types.stream()
                .map(type -> GraphQLTypeReference.typeRef(type.getName()))
                .toArray(GraphQLTypeReference[]::new);
    }

    /** Scalars stay what they are: the library's own are in each schema. */
    private static GraphQLType byName(GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            return GraphQLNonNull.nonNull(byName(nonNull.getWrappedType()));
        }
        if (type instanceof GraphQLList list) {
            return GraphQLList.list(byName(list.getWrappedType()));
        }
        return type instanceof GraphQLScalarType
                ? type
                : GraphQLTypeReference.typeRef(((GraphQLNamedType) type).getName());
    }
}
