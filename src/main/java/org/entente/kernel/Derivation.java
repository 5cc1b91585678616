package org.entente.kernel;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds to a schema what follows from its entities: the arguments of each list, with the filter and the order that the rows' type has.
 * So a list can be asked anything that its objects can tell, and nobody has to write that down.
 */
final class Derivation {
    private final GraphQLSchema schema;
    private final DerivedTypes types;
    private final PageSizes sizes;

    private Derivation(GraphQLSchema schema, Criteria criteria, PageSizes sizes) {
        this.types = new DerivedTypes(criteria);
        this.sizes = sizes;
        this.schema = schema.transform(builder -> types.all().forEach(builder::additionalType));
    }

    /** The schema with what follows from it. */
    static GraphQLSchema of(GraphQLSchema schema, Criteria criteria, PageSizes sizes) {
        return new Derivation(schema, criteria, sizes).derived();
    }

    private GraphQLSchema derived() {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLArgument(
                    GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
                String description = argument.getDescription();
                String told = description == null ? null : sizes.in(description);
                return Objects.equals(description, told)
                        ? TraversalControl.CONTINUE
                        : changeNode(context, argument.transform(builder -> builder.description(told)));
            }

            @Override
            public TraversalControl visitGraphQLFieldDefinition(
                    GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
                List<GraphQLArgument> arguments = arguments(field);
                return arguments.isEmpty()
                        ? TraversalControl.CONTINUE
                        : changeNode(context, field.transform(builder -> arguments.forEach(builder::argument)));
            }
        });
    }

    private List<GraphQLArgument> arguments(GraphQLFieldDefinition field) {
        var type = (GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType());
        boolean pagesItself = field.getArgument("first") != null;
        if (pagesItself) {
            return List.of();
        }
        if (type instanceof GraphQLObjectType object && object.getFieldDefinition("pageInfo") != null) {
            return ofConnection(Criteria.nodeType(schema, type));
        }
        boolean plainList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()))
                && field.getArguments().isEmpty()
                && types.isEntity(type.getName());
        return plainList
                ? List.of(argument(
                        "first",
                        Scalars.GraphQLInt,
                        "How many to give at most: 0 to " + PageSizes.MOST + ", which is the default."))
                : List.of();
    }

    private List<GraphQLArgument> ofConnection(String node) {
        List<GraphQLArgument> arguments = new ArrayList<>();
        arguments.add(argument(
                "first",
                Scalars.GraphQLInt,
                "How many to give at most, from the start: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                        + " when neither first nor last is given."));
        arguments.add(argument(
                "after",
                Scalars.GraphQLString,
                "Give what comes after this cursor, taken from an edge or from endCursor of the same list."));
        arguments.add(argument(
                "last", Scalars.GraphQLInt, "How many to give at most, from the end: 0 to " + PageSizes.MOST + "."));
        arguments.add(argument(
                "before",
                Scalars.GraphQLString,
                "Give what comes before this cursor, taken from an edge or from startCursor of the same list."));
        filter(node).ifPresent(type -> arguments.add(argument("filter", type, "Only those for which this holds.")));
        order(node)
                .ifPresent(type -> arguments.add(argument(
                        "orderBy", type, "The order; ties end in the id. The list's own order when left out.")));
        return arguments;
    }

    private Optional<GraphQLInputType> filter(String node) {
        return Optional.ofNullable((GraphQLInputObjectType) schema.getType(DerivedTypes.filter(node)));
    }

    private Optional<GraphQLInputType> order(String node) {
        return Optional.ofNullable((GraphQLInputObjectType) schema.getType(DerivedTypes.order(node)))
                .map(type -> GraphQLList.list(GraphQLNonNull.nonNull(type)));
    }

    private GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(type)
                .description(sizes.in(description))
                .build();
    }
}
