package org.entente.kernel;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;
import static graphql.schema.GraphQLTypeReference.typeRef;

import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedInputType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The input types that follow from what can be asked: a filter for each type, its quantified form for lists, an order, and the conditions of columns. */
final class DerivedTypes {
    private static final String DIRECTION = "Direction";
    private static final String NULLS = "Nulls";

    private final Criteria criteria;
    private final Map<String, GraphQLNamedInputType> types = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * The types for some lists.
     *
     * @param listed the types of the rows of lists that take filters and orders
     */
    DerivedTypes(Criteria criteria, Collection<String> listed) {
        this.criteria = criteria;
        add(GraphQLEnumType.newEnum()
                .name(DIRECTION)
                .description("Which way an order goes.")
                .value("ASC", "ASC", "From the least to the greatest.")
                .value("DESC", "DESC", "From the greatest to the least.")
                .build());
        add(GraphQLEnumType.newEnum()
                .name(NULLS)
                .description("Where those stand in an order that have no value.")
                .value("FIRST", "FIRST", "Before all others.")
                .value("LAST", "LAST", "After all others.")
                .build());
        for (String type : listed) {
            addFilter(type);
            addOrder(type);
        }
    }

    static String filter(String type) {
        return type + "Filter";
    }

    static String order(String type) {
        return type + "Order";
    }

    Collection<GraphQLNamedInputType> all() {
        return types.values();
    }

    boolean isEntity(String type) {
        return criteria.entity(type) != null;
    }

    private void add(GraphQLNamedInputType type) {
        types.put(type.getName(), type);
    }

    /** The filter of a type, which is added with all that it needs when it is first asked for. */
    private GraphQLInputType addFilter(String type) {
        if (!criteria.of(type).isEmpty() && begun.add(type)) {
            add(filterType(type));
        }
        return typeRef(filter(type));
    }

    private GraphQLInputObjectType filterType(String type) {
        GraphQLInputObjectType.Builder builder = GraphQLInputObjectType.newInputObject()
                .name(filter(type))
                .description("Which " + type + " objects: those for which all of its fields hold.")
                .field(field("and", list(nonNull(typeRef(filter(type)))), "All of these hold."))
                .field(field("or", list(nonNull(typeRef(filter(type)))), "At least one of these holds."))
                .field(field("not", typeRef(filter(type)), "This does not hold."));
        Map<String, Criteria.Criterion> all = criteria.of(type);
        all.forEach((name, criterion) -> builder.field(criterion(name, criterion)));
        if (isRelation(all)) {
            builder.field(
                    field(
                            "validAt",
                            typeRef("PartialDate"),
                            "It held then, as far as is known: it had begun, or that is not said, and had not ended, or that is not said."));
        }
        return builder.build();
    }

    private static boolean isRelation(Map<String, Criteria.Criterion> all) {
        return all.get("since") instanceof Criteria.Attribute && all.get("until") instanceof Criteria.Attribute;
    }

    private GraphQLInputObjectField criterion(String name, Criteria.Criterion criterion) {
        if (criterion instanceof Criteria.Attribute attribute) {
            return field(name, conditionType(attribute), "What holds of its " + name + ".");
        }
        if (criterion instanceof Criteria.Parts parts) {
            return field(name, partsType(parts), "What holds of the parts of its " + name + ".");
        }
        if (criterion instanceof Criteria.Many many) {
            return field(
                    name, quantified(many.typeName()), "What holds of some, none or every one of its " + name + ".");
        }
        if (criterion instanceof Criteria.One one) {
            return field(
                    name,
                    addFilter(one.typeName()),
                    "It has a " + name + " for which this holds; an empty filter holds for any.");
        }
        if (criterion instanceof Criteria.Same same) {
            return field(name, addFilter(same.typeName()), "It has a " + name + " for which this holds.");
        }
        Criteria.Kind kind = (Criteria.Kind) criterion;
        return field(
                name,
                addFilter(kind.typeName()),
                "It is a " + kind.typeName() + " for which this holds; an empty filter holds for any.");
    }

    private GraphQLInputType conditionType(Criteria.Attribute attribute) {
        String name = attribute.typeName() + "Condition";
        if (!types.containsKey(name)) {
            GraphQLInputObjectType.Builder builder = GraphQLInputObjectType.newInputObject()
                    .name(name)
                    .description("What holds of a value of the type " + attribute.typeName()
                            + ": all of its fields. Where there is no value, only isNull can hold.");
            GraphQLInputType value = typeRef(attribute.typeName());
            for (Operator operator : Operator.of(attribute)) {
                GraphQLInputType argument = operator == Operator.IS_NULL
                        ? Scalars.GraphQLBoolean
                        : operator == Operator.IN ? list(nonNull(value)) : value;
                builder.field(field(operator.inSchema(), argument, operator.description()));
            }
            add(builder.build());
        }
        return typeRef(name);
    }

    private GraphQLInputType partsType(Criteria.Parts parts) {
        String name = filter(parts.typeName());
        if (!types.containsKey(name)) {
            GraphQLInputObjectType.Builder builder = GraphQLInputObjectType.newInputObject()
                    .name(name)
                    .description("What holds of a " + parts.typeName() + ": all of its fields.");
            parts.attributes()
                    .forEach((part, attribute) ->
                            builder.field(field(part, conditionType(attribute), "What holds of its " + part + ".")));
            add(builder.build());
        }
        return typeRef(name);
    }

    private GraphQLInputType quantified(String type) {
        String name = type + "ListFilter";
        if (!types.containsKey(name)) {
            GraphQLInputType filter = addFilter(type);
            add(GraphQLInputObjectType.newInputObject()
                    .name(name)
                    .description("What holds of a list of " + type + " objects: all of its fields.")
                    .field(field("some", filter, "It holds for at least one of them."))
                    .field(field("none", filter, "It holds for none of them."))
                    .field(field("every", filter, "It holds for each of them; for an empty list it does."))
                    .build());
        }
        return typeRef(name);
    }

    private void addOrder(String type) {
        Map<String, Ordering.Orderable> orderables = criteria.orderables(type);
        if (orderables.isEmpty()) {
            return;
        }
        GraphQLEnumType.Builder fields = GraphQLEnumType.newEnum()
                .name(order(type) + "Field")
                .description("What " + type + " objects can be ordered by.");
        orderables.forEach((name, orderable) -> fields.value(name, name, orderable.description()));
        add(fields.build());
        add(GraphQLInputObjectType.newInputObject()
                .name(order(type))
                .description("One term of an order of " + type + " objects.")
                .field(field("field", nonNull(typeRef(order(type) + "Field")), "What to order by."))
                .field(field("direction", typeRef(DIRECTION), "Which way; ASC when left out."))
                .field(field("nulls", typeRef(NULLS), "Where those stand that have no value; LAST when left out."))
                .build());
    }

    private static GraphQLInputObjectField field(String name, GraphQLInputType type, String description) {
        return GraphQLInputObjectField.newInputObjectField()
                .name(name)
                .type(type)
                .description(description)
                .build();
    }
}
