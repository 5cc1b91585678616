package org.entente.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Filters drawn by lot from what the schema offers. */
final class RandomAsk {
    private static final Map<String, List<String>> ARGUMENTS = Map.of(
            "PartialDate", List.of("2001", "2003", "2003-05", "2003-05-17", "2004", "2005-12"),
            "Decimal", List.of("1", "0", "100.5"),
            "Int", List.of("0", "40", "400"),
            "String", List.of("every", "E", "Aliyev", "ALİYEV", "é", "100%", "President"),
            "ID", List.of("person/every-1", "country/kz", "institution/every-0", "agreement/every-2"),
            "CountryCode", List.of("KZ", "AZ"),
            "CurrencyCode", List.of("USD", "KZT"),
            "URI", List.of("https://example.org/"),
            "Boolean", List.of("true", "false"));

    private static final Set<String> BARE = Set.of("Int", "Boolean");

    private final GraphQLSchema schema;
    private final Random lot;
    private int aliases;

    RandomAsk(GraphQLSchema schema, long seed) {
        this.schema = schema;
        this.lot = new Random(seed);
    }

    /** A filter of objects of a type. */
    Ask of(String type, int depth) {
        return switch (lot.nextInt(8)) {
            case 0 -> new Ask.Any(some(type, depth));
            case 1 -> new Ask.Not(one(type, depth));
            case 2, 3 -> some(type, depth);
            default -> one(type, depth);
        };
    }

    /** The fields of a type's filter that lead to other objects. */
    List<String> links(String type) {
        return fields(type).stream()
                .filter(field -> !name(field).endsWith("Condition"))
                .map(GraphQLInputObjectField::getName)
                .toList();
    }

    /** A filter of objects of a type that asks of where one of its fields leads. */
    Ask through(String type, String link, int depth) {
        return fields(type).stream()
                .filter(field -> field.getName().equals(link))
                .map(field -> of(type, field, depth))
                .findFirst()
                .orElseThrow();
    }

    private Ask.All some(String type, int depth) {
        List<Ask> asks = new ArrayList<>();
        for (int i = lot.nextInt(3); i >= 0; i--) {
            asks.add(one(type, depth));
        }
        return new Ask.All(asks);
    }

    private List<GraphQLInputObjectField> fields(String type) {
        var filter = (GraphQLInputObjectType) schema.getType(type + "Filter");
        return filter.getFieldDefinitions().stream()
                .filter(field -> !Set.of("and", "or", "not", "validAt").contains(field.getName()))
                .toList();
    }

    private Ask one(String type, int depth) {
        List<GraphQLInputObjectField> fields = fields(type);
        GraphQLInputObjectField field = fields.get(lot.nextInt(fields.size()));
        if (depth == 0 && !name(field).endsWith("Condition")) {
            return hasColumns(type) ? one(type, 0) : new Ask.Kind(kind(field), one(kind(field), 0));
        }
        return of(type, field, depth);
    }

    private boolean hasColumns(String type) {
        return fields(type).stream().anyMatch(field -> name(field).endsWith("Condition"));
    }

    /** The type that a field asks for of an interface. */
    private static String kind(GraphQLInputObjectField field) {
        return withoutFilter(name(field));
    }

    private Ask of(String type, GraphQLInputObjectField field, int depth) {
        String of = name(field);
        if (of.endsWith("Condition")) {
            return column(field);
        }
        var container = (GraphQLFieldsContainer) schema.getType(type);
        GraphQLFieldDefinition output = container.getFieldDefinition(field.getName());
        if (output == null) {
            return new Ask.Kind(kind(field), of(kind(field), depth - 1));
        }
        if (of.endsWith("ListFilter")) {
            String quantifier = List.of("some", "none", "every").get(lot.nextInt(3));
            String child = of.substring(0, of.length() - "ListFilter".length());
            boolean connection =
                    GraphQLTypeUtil.unwrapAll(output.getType()).getName().endsWith("Connection");
            return new Ask.Many(alias(), field.getName(), connection, quantifier, of(child, depth - 1));
        }
        var outputType = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(output.getType());
        boolean value = outputType instanceof GraphQLObjectType object && object.getFieldDefinition("id") == null;
        return value
                ? part(field, (GraphQLInputObjectType) schema.getType(of))
                : new Ask.One(alias(), field.getName(), of(withoutFilter(of), depth - 1));
    }

    private static String withoutFilter(String name) {
        return name.substring(0, name.length() - "Filter".length());
    }

    private Ask part(GraphQLInputObjectField field, GraphQLInputObjectType parts) {
        List<GraphQLInputObjectField> fields = parts.getFieldDefinitions();
        return new Ask.Part(alias(), field.getName(), column(fields.get(lot.nextInt(fields.size()))));
    }

    private Ask.Column column(GraphQLInputObjectField field) {
        var condition = (GraphQLInputObjectType) schema.getType(name(field));
        List<GraphQLInputObjectField> operators = condition.getFieldDefinitions();
        GraphQLInputObjectField operator = operators.get(lot.nextInt(operators.size()));
        return new Ask.Column(alias(), field.getName(), operator.getName(), argument(name(operator)));
    }

    private String argument(String type) {
        if (schema.getType(type) instanceof GraphQLEnumType enumType) {
            return enumType.getValues()
                    .get(lot.nextInt(enumType.getValues().size()))
                    .getName();
        }
        List<String> arguments = ARGUMENTS.get(type);
        String argument = arguments.get(lot.nextInt(arguments.size()));
        return BARE.contains(type) ? argument : '"' + argument + '"';
    }

    private static String name(GraphQLInputObjectField field) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private String alias() {
        return "x" + aliases++;
    }
}
