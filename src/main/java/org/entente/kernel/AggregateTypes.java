package org.entente.kernel;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of what is told of the rows of a list together. */
final class AggregateTypes {
    private static final String SUFFIX = "Aggregate";

    private final Criteria criteria;
    private final PageSizes sizes;
    private final Map<String, GraphQLNamedType> types = new LinkedHashMap<>();

    AggregateTypes(Criteria criteria, PageSizes sizes) {
        this.criteria = criteria;
        this.sizes = sizes;
    }

    /** The type that tells of objects of a type together. */
    static String name(String typeName) {
        return typeName + SUFFIX;
    }

    /** The field that tells of the rows of a list together. */
    static String field(String list) {
        return list + SUFFIX;
    }

    /** The list that a field tells of; empty for other fields. */
    static Optional<String> listed(String field) {
        return field.endsWith(SUFFIX)
                ? Optional.of(field.substring(0, field.length() - SUFFIX.length()))
                : Optional.empty();
    }

    /** The type of the objects that a type tells of. */
    static String counted(String name) {
        return listed(name).orElseThrow();
    }

    Collection<GraphQLNamedType> all() {
        return types.values();
    }

    private void add(GraphQLNamedType type) {
        types.put(type.getName(), type);
    }

    /** Adds what tells of objects of a type together. */
    void add(String typeName) {
        if (types.containsKey(name(typeName))) {
            return;
        }
        Map<String, Grouping> groupings = criteria.groupings(typeName);
        List<Summand> summands = Summand.of(criteria.entity(typeName));
        summands.forEach(this::addTotals);
        GraphQLObjectType.Builder whole =
                object(name(typeName), "What is told of some " + typeName + " objects together.", summands);
        GraphQLObjectType.Builder group = object(
                typeName + "Group",
                typeName
                        + " objects that have in common what they are grouped by. What they are grouped by can be selected, and that alone; a field is null for those that have no value.",
                summands);
        groupings
                .values()
                .forEach(grouping ->
                        group.field(field(grouping.field(), typeRef(grouping.typeName()), grouping.description())));
        if (!groupings.isEmpty()) {
            addGroupInputs(typeName, groupings, summands);
            whole.field(groups(typeName));
            add(group.build());
        }
        add(whole.build());
    }

    private static GraphQLObjectType.Builder object(String name, String description, List<Summand> summands) {
        GraphQLObjectType.Builder builder = GraphQLObjectType.newObject()
                .name(name)
                .description(description)
                .field(field("count", nonNull(Scalars.GraphQLInt), "How many there are."));
        summands.forEach(summand -> builder.field(field(
                summand.field(),
                nonNull(typeRef(totalsName(summand))),
                "Their values of '" + summand.field() + "' together.")));
        return builder;
    }

    private static String totalsName(Summand summand) {
        return summand.quantity().getSimpleName() + "Totals";
    }

    private void addTotals(Summand summand) {
        GraphQLOutputType quantity = typeRef(summand.quantity().getSimpleName());
        String kinds = " Refused with MIXED_VALUES where they are of different kinds";
        String twice =
                kinds + ", and with COUNTED_TWICE where it would count something twice, as a whole and its part.";
        add(GraphQLObjectType.newObject()
                .name(totalsName(summand))
                .description(
                        "Numbers together. A tolerance says how far the true value can be off, whatever the true numbers are within theirs.")
                .field(field("count", nonNull(Scalars.GraphQLInt), "How many of the objects have a number."))
                .field(field("sum", quantity, "All of them added up; null of none." + twice))
                .field(field("average", quantity, "Their mean, to nine decimals; null of none." + twice))
                .field(field("min", quantity, "The least; null of none." + kinds + "."))
                .field(field("max", quantity, "The greatest; null of none." + kinds + "."))
                .build());
    }

    private void addGroupInputs(String typeName, Map<String, Grouping> groupings, List<Summand> summands) {
        GraphQLEnumType.Builder by = GraphQLEnumType.newEnum()
                .name(typeName + "Grouping")
                .description("What " + typeName + " objects can be grouped by.");
        GraphQLEnumType.Builder order = GraphQLEnumType.newEnum()
                .name(typeName + "GroupOrderField")
                .description("What groups of " + typeName + " objects can be ordered by.")
                .value(GroupOrder.COUNT, GroupOrder.COUNT, "By how many there are in the group.");
        groupings.forEach((constant, grouping) -> {
            by.value(constant, constant, grouping.description());
            String what = grouping.node() == null ? "By this" : "By the id of this";
            order.value(constant, constant, what + ", where the groups are by it: " + grouping.description());
        });
        for (Summand summand : summands) {
            for (String number : GroupOrder.NUMBERS) {
                String constant = GroupOrder.constant(summand, number);
                order.value(
                        constant,
                        constant,
                        "By the " + number.toLowerCase(Locale.ROOT) + " of their " + summand.field()
                                + "; refused as that is, where it cannot be told for each group.");
            }
        }
        add(by.build());
        add(order.build());
        add(GraphQLInputObjectType.newInputObject()
                .name(typeName + "GroupOrder")
                .description("One term of an order of groups of " + typeName + " objects.")
                .field(input("field", nonNull(typeRef(typeName + "GroupOrderField")), "What to order by."))
                .field(input("direction", typeRef("Direction"), "Which way; ASC when left out."))
                .field(input("nulls", typeRef("Nulls"), "Where the group without a value stands; LAST when left out."))
                .build());
    }

    private static GraphQLInputObjectField input(String name, GraphQLInputType type, String description) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }

    private GraphQLFieldDefinition groups(String typeName) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name("groups")
                .type(nonNull(list(nonNull(typeRef(typeName + "Group")))))
                .description(
                        "They, grouped by what they have in common. Where one has several of a kind, as an agreement has parties, it counts in several groups.")
                .argument(argument(
                        "by",
                        nonNull(list(nonNull(typeRef(typeName + "Grouping")))),
                        "What to group by: one to four things."))
                .argument(
                        argument(
                                "orderBy",
                                list(nonNull(typeRef(typeName + "GroupOrder"))),
                                "The order of the groups; ties, and all of them when it is left out, go by what they are grouped by."))
                .argument(argument(
                        "first",
                        Scalars.GraphQLInt,
                        "How many groups to give at most. All when it is left out; more than " + sizes.most()
                                + " are an error then."))
                .argument(
                        argument("skip", Scalars.GraphQLInt, "How many groups to pass over first; none when left out."))
                .build();
    }

    private static GraphQLArgument argument(String name, GraphQLInputType type, String description) {
        return GraphQLArgument.newArgument()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }

    private static GraphQLFieldDefinition field(String name, GraphQLOutputType type, String description) {
        return GraphQLFieldDefinition.newFieldDefinition()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }
}
