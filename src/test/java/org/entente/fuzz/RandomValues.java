package org.entente.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Values for arguments: mostly of their type and to the point, sometimes at the edge, now and then of another type. */
final class RandomValues {
    private static final List<Object> NUMBERS = List.of(
            0,
            1,
            1,
            2,
            2,
            3,
            5,
            5,
            10,
            20,
            50,
            100,
            500,
            501,
            -1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            4294967299L,
            1.5,
            1e300);

    private static final List<String> TEXTS = List.of(
            "kazakh",
            "azerbaijan",
            "trade",
            "2023",
            "a",
            "",
            " ",
            "%",
            "_",
            "\\",
            "'",
            "\"",
            "' or 1=1 --",
            "\u0000",
            "\ud83d\ude00",
            "\u0130\u0131\u00df",
            "\u202e\ufeff",
            "\uffff",
            "${x}",
            "a".repeat(201),
            "a b c d e f g h ".repeat(12),
            "\u0645\u0631\u062d\u0628\u0627",
            "e\u0301".repeat(50));

    private static final Map<String, List<String>> OF_SCALARS = Map.of(
            "PartialDate",
                    List.of(
                            "2023",
                            "2023-06",
                            "2023-06-20",
                            "1991-12-16",
                            "0000",
                            "9999-12-31",
                            "2023-13",
                            "2023-02-30",
                            "now"),
            "Decimal",
                    List.of(
                            "0",
                            "1",
                            "-0.5",
                            "461900000",
                            "1e9",
                            "1e10000000",
                            "9".repeat(30),
                            "9".repeat(3000),
                            "NaN",
                            "0.00000000001"),
            "CountryCode", List.of("KZ", "AZ", "RU", "XX", "kz", "KAZ", ""),
            "CurrencyCode", List.of("USD", "KZT", "EUR", "XXX", "usd", ""),
            "URI", List.of("https://example.org/a", "http://", "javascript:alert(1)", "x y"));

    private final Random random;
    private final List<String> ids;

    RandomValues(Random random, List<String> ids) {
        this.random = random;
        this.ids = ids;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T one(List<? extends T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** A value for an argument or an input field. */
    Object of(GraphQLType type, int depth) {
        if (chance(0.005)) {
            return one(Stream.concat(TEXTS.stream(), NUMBERS.stream()).toList());
        }
        if (type instanceof GraphQLNonNull required) {
            return of(required.getWrappedType(), depth);
        }
        if (chance(0.01)) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return ofList(list, depth);
        }
        if (type instanceof GraphQLEnumType names) {
            List<GraphQLEnumValueDefinition> values = names.getValues();
            return new Value.Name(chance(0.01) ? "NONSENSE" : one(values).getName());
        }
        return type instanceof GraphQLInputObjectType object
                ? ofObject(object, depth)
                : ofScalar((GraphQLScalarType) type);
    }

    private List<Object> ofList(GraphQLList list, int depth) {
        int size = chance(0.003) ? 600 : random.nextInt(4);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(of(list.getWrappedType(), depth + 1));
        }
        return values;
    }

    private Map<String, Object> ofObject(GraphQLInputObjectType object, int depth) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<GraphQLInputObjectField> fields = object.getFields();
        // Beyond this, relations of relations are left out: each level doubles a filter.
        int most = depth > 6 ? 0 : chance(0.1) ? 4 : 1;
        for (int i = 0; i < most; i++) {
            GraphQLInputObjectField field = one(fields);
            values.put(chance(0.003) ? "nonsense" : field.getName(), of(field.getType(), depth + 1));
        }
        fields.stream()
                .filter(field -> GraphQLNonNull.class.isInstance(field.getType()))
                .forEach(field -> values.putIfAbsent(field.getName(), of(field.getType(), depth + 1)));
        return values;
    }

    private Object ofScalar(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> chance(0.8) ? (Object) random.nextInt(6) : one(NUMBERS);
            case "Float" -> random.nextGaussian();
            case "Boolean" -> random.nextBoolean();
            case "ID" -> chance(0.9) ? one(ids) : one(TEXTS);
            default -> one(OF_SCALARS.getOrDefault(scalar.getName(), TEXTS));
        };
    }
}
