package org.entente.kernel;

import graphql.Scalars;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.DirectiveInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Adds to a schema what follows from its entities: the arguments of each list, with the filter and the order that the rows' type has.
 * So a list can be asked anything that its objects can tell, and nobody has to write that down.
 */
final class Derivation {
    private final GraphQLSchema schema;
    private final Wiring wiring;
    private final Criteria criteria;
    private final DerivedTypes types;
    private final PageSizes sizes;

    /** The types that follow, by name. */
    private final Map<String, GraphQLNamedType> more = new LinkedHashMap<>();

    private Derivation(GraphQLSchema schema, Wiring wiring, Criteria criteria, PageSizes sizes) {
        this.schema = schema;
        this.wiring = wiring;
        this.criteria = criteria;
        this.sizes = sizes;
        this.types = new DerivedTypes(criteria, listed(schema));
        AggregateTypes aggregates = new AggregateTypes(criteria, sizes);
        containers(schema).flatMap(this::lists).forEach(list -> aggregates.add(Criteria.nodeType(typeOf(list))));
        types.all().forEach(type -> more.put(type.getName(), type));
        aggregates.all().forEach(type -> more.put(type.getName(), type));
    }

    /** The schema with what follows from it, and other scalars. */
    static GraphQLSchema of(
            GraphQLSchema schema,
            UnaryOperator<GraphQLScalarType> scalars,
            Wiring wiring,
            Criteria criteria,
            PageSizes sizes) {
        Derivation derivation = new Derivation(schema, wiring, criteria, sizes);
        return RebuiltSchema.of(
                schema,
                derivation.more.values(),
                directive -> isForClients(directive) || isOnField(directive, schema),
                scalars,
                derivation::fields);
    }

    private List<GraphQLFieldDefinition> fields(GraphQLNamedType type, List<GraphQLFieldDefinition> declared) {
        Stream<GraphQLFieldDefinition> more =
                type instanceof GraphQLFieldsContainer container ? aggregates(container).stream() : Stream.empty();
        return Stream.concat(declared.stream(), more)
                .map(field -> field.transform(builder -> builder.replaceArguments(
                        Stream.concat(field.getArguments().stream().map(this::told), arguments(field).stream())
                                .toList())))
                .toList();
    }

    /** An argument whose description says how large pages are. */
    private GraphQLArgument told(GraphQLArgument argument) {
        String description = argument.getDescription();
        return description == null
                ? argument
                : argument.transform(builder -> builder.description(sizes.in(description)));
    }

    /** Whether queries can bear a directive; others are the library's own affair unless a field has them. */
    private static boolean isForClients(GraphQLDirective directive) {
        return DirectiveInfo.isGraphqlSpecifiedDirective(directive.getName())
                || directive.validLocations().contains(Introspection.DirectiveLocation.FIELD);
    }

    // SmallRye puts directives on fields as graphql-java did before it told applied ones from their definitions.
    @SuppressWarnings("deprecation")
    private static boolean isOnField(GraphQLDirective directive, GraphQLSchema schema) {
        return containers(schema)
                .flatMap(type -> type.getFieldDefinitions().stream())
                .anyMatch(field -> field.hasDirective(directive.getName()));
    }

    /** The types of the rows of the lists that pages are made of here. */
    private static Set<String> listed(GraphQLSchema schema) {
        Set<String> listed = new TreeSet<>();
        containers(schema)
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> !pagesItself(field) && isConnection(field))
                .forEach(field -> listed.add(Criteria.nodeType(typeOf(field))));
        return listed;
    }

    private static Stream<GraphQLFieldsContainer> containers(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast);
    }

    private static boolean pagesItself(GraphQLFieldDefinition field) {
        return field.getArgument("first") != null;
    }

    private static boolean isConnection(GraphQLFieldDefinition field) {
        return typeOf(field) instanceof GraphQLObjectType object && object.getFieldDefinition("pageInfo") != null;
    }

    /** The type of a field's objects. Fields that were just added refer to theirs by name. */
    private static GraphQLNamedOutputType typeOf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    /** The fields of a type that are lists of rows, of which something can be told together. */
    private Stream<GraphQLFieldDefinition> lists(GraphQLFieldsContainer type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> !pagesItself(field) && isConnection(field))
                .filter(field -> type == schema.getQueryType()
                        ? !wiring.targets(Execution.Root.class, field.getName()).isEmpty()
                        : criteria.of(type.getName()).get(field.getName()) instanceof Criteria.Many);
    }

    private List<GraphQLFieldDefinition> aggregates(GraphQLFieldsContainer type) {
        return lists(type).map(this::aggregate).toList();
    }

    private GraphQLFieldDefinition aggregate(GraphQLFieldDefinition list) {
        String node = Criteria.nodeType(typeOf(list));
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(AggregateTypes.field(list.getName()))
                .type(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(AggregateTypes.name(node))))
                .description("What is told of '" + list.getName() + "' together: how many there are, and by groups.")
                .arguments(filter(node)
                        .map(type -> List.of(argument("filter", type, "Only those for which this holds.")))
                        .orElse(List.of()))
                .build();
    }

    private List<GraphQLArgument> arguments(GraphQLFieldDefinition field) {
        GraphQLNamedOutputType type = typeOf(field);
        if (pagesItself(field)) {
            return List.of();
        }
        if (isConnection(field)) {
            return ofConnection(Criteria.nodeType(type));
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
        return derived(DerivedTypes.filter(node));
    }

    private Optional<GraphQLInputType> order(String node) {
        return derived(DerivedTypes.order(node)).map(type -> GraphQLList.list(GraphQLNonNull.nonNull(type)));
    }

    private Optional<GraphQLInputType> derived(String name) {
        return Optional.ofNullable(more.get(name)).map(type -> GraphQLTypeReference.typeRef(name));
    }

    private GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(type)
                .description(sizes.in(description))
                .build();
    }
}
