package org.entente.fuzz;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.GraphQLUnmodifiedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Documents that the grammar allows and that, but for a few mistakes, fit the schema, with variables for some of their values. */
final class RandomDocument {
    private final GraphQLSchema schema;
    private final Random random;
    private final RandomValues values;
    private final List<String> declared = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final StringBuilder fragments = new StringBuilder();
    private int fragmentCount;
    private int fieldsLeft;
    private int deepest;

    private RandomDocument(GraphQLSchema schema, Random random, List<String> ids) {
        this.schema = schema;
        this.random = random;
        this.values = new RandomValues(random, ids);
    }

    /** The body of a request. */
    static Map<String, Object> request(GraphQLSchema schema, Random random, List<String> ids) {
        return new RandomDocument(schema, random, ids).request();
    }

    private Map<String, Object> request() {
        fieldsLeft = values.chance(0.02) ? 3000 : 1 + random.nextInt(40);
        deepest = values.chance(0.02) ? 40 : 3 + random.nextInt(9);
        String selections = selections(schema.getQueryType(), 1);
        String head = declared.isEmpty() ? "query Q" : "query Q(" + String.join(", ", declared) + ")";
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", head + " " + selections + fragments);
        if (!variables.isEmpty() || values.chance(0.05)) {
            request.put("variables", variables);
        }
        if (values.chance(0.1)) {
            request.put("operationName", values.chance(0.9) ? "Q" : "R");
        }
        if (values.chance(0.05)) {
            request.put("extensions", Map.of("cost", values.chance(0.5) ? true : "only"));
        }
        return request;
    }

    private String selections(GraphQLUnmodifiedType type, int depth) {
        StringBuilder text = new StringBuilder("{ ");
        int count = 1 + random.nextInt(depth == 1 ? 3 : 5);
        for (int i = 0; i < count; i++) {
            text.append(selection(type, depth)).append(' ');
        }
        return text.append('}').toString();
    }

    private String selection(GraphQLUnmodifiedType type, int depth) {
        fieldsLeft--;
        if (values.chance(0.003)) {
            return values.chance(0.5) ? "nonsense" : "__schema { types { name fields { name type { name } } } }";
        }
        if (type instanceof GraphQLUnionType || values.chance(0.05)) {
            return onType(type, depth);
        }
        GraphQLFieldsContainer container = (GraphQLFieldsContainer) type;
        List<GraphQLFieldDefinition> fields = container.getFieldDefinitions();
        GraphQLFieldDefinition field = values.one(fields);
        boolean isEnd = fieldsLeft <= 0 || depth >= deepest;
        for (int i = 0; i < 20 && isEnd && !isLeaf(field); i++) {
            field = values.one(fields);
        }
        return isEnd && !isLeaf(field) ? "__typename" : field(field, depth);
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return !(type instanceof GraphQLFieldsContainer || type instanceof GraphQLUnionType);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        String alias = values.chance(0.5) ? "a" + random.nextInt(1000) + ": " : "";
        String directive = values.chance(0.05)
                ? " @" + values.one(List.of("include", "skip")) + "(if: " + random.nextBoolean() + ")"
                : "";
        String text = alias + field.getName() + arguments(field) + directive;
        return isLeaf(field) ? text : text + " " + selections(GraphQLTypeUtil.unwrapAll(field.getType()), depth + 1);
    }

    private String onType(GraphQLUnmodifiedType type, int depth) {
        GraphQLNamedType on = type;
        if (type instanceof GraphQLUnionType union) {
            on = values.one(union.getTypes());
        } else if (type instanceof GraphQLInterfaceType shared) {
            on = values.<GraphQLObjectType>one(schema.getImplementations(shared));
        }
        if (values.chance(0.3)) {
            String name = "F" + (values.chance(0.02) ? 0 : fragmentCount++);
            fragments
                    .append(" fragment ")
                    .append(name)
                    .append(" on ")
                    .append(on.getName())
                    .append(' ');
            String inner = selections((GraphQLUnmodifiedType) on, depth + 1);
            fragments.append(inner);
            return "..." + name;
        }
        return "... on " + on.getName() + " " + selections((GraphQLUnmodifiedType) on, depth + 1);
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            boolean isRequired = GraphQLNonNull.class.isInstance(argument.getType());
            if (isRequired ? values.chance(0.995) : values.chance(0.2)) {
                given.add(argument.getName() + ": " + argument(argument));
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(" ", given) + ")";
    }

    private String argument(GraphQLArgument argument) {
        Object value = values.of(argument.getType(), 0);
        if (values.chance(0.7)) {
            return Value.literal(value);
        }
        String name = "v" + variables.size();
        variables.put(name, value);
        declared.add("$" + name + ": " + GraphQLTypeUtil.simplePrint(argument.getType()));
        return "$" + name;
    }
}
