package org.entente.kernel;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The arguments of a field of a document, coerced once for all requests: the values of variables, which are coerced before, are put in where the variables stand.
 */
final class Arguments {
    /** Null where they are to be coerced for each request. */
    private final Map<String, Object> coerced;

    private final List<String> variables;

    private Arguments(Map<String, Object> coerced, List<String> variables) {
        this.coerced = coerced;
        this.variables = variables;
    }

    /** Stands where the value of a variable is to be put in. */
    private record Place(String variable) {}

    /**
     * What can be coerced of some arguments.
     *
     * @param operation declares the variables that they hold
     * @param coercion coerces them for some values of the variables
     */
    static Arguments of(
            List<Argument> arguments,
            GraphQLSchema schema,
            OperationDefinition operation,
            Function<Map<String, Object>, Map<String, Object>> coercion) {
        Map<String, Object> places = new HashMap<>();
        arguments.forEach(argument -> addPlaces(argument.getValue(), places));
        boolean isWhole = operation.getVariableDefinitions().stream()
                .filter(variable -> places.containsKey(variable.getName()))
                .anyMatch(variable -> isObject(variable, schema));
        // The coercion looks into objects, and a place is none.
        return new Arguments(
                isWhole ? null : Collections.unmodifiableMap(coercion.apply(places)), List.copyOf(places.keySet()));
    }

    private static void addPlaces(Node<?> value, Map<String, Object> places) {
        if (value instanceof VariableReference variable) {
            places.put(variable.getName(), new Place(variable.getName()));
        }
        value.getChildren().forEach(child -> addPlaces(child, places));
    }

    private static boolean isObject(VariableDefinition variable, GraphQLSchema schema) {
        return GraphQLTypeUtil.unwrapAll(TypeFromAST.getTypeFromAST(schema, variable.getType()))
                instanceof GraphQLInputObjectType;
    }

    /**
     * The arguments for some values of the variables.
     *
     * @param values the coerced values by name; where one is absent or null, defaults and rules for null come in, so that all is coerced anew
     */
    Map<String, Object> with(Map<String, Object> values, Function<Map<String, Object>, Map<String, Object>> coercion) {
        if (coerced == null) {
            return coercion.apply(values);
        }
        for (String variable : variables) {
            if (values.get(variable) == null) {
                return coercion.apply(values);
            }
        }
        return variables.isEmpty() ? coerced : filled(coerced, values);
    }

    private static Map<String, Object> filled(Map<String, Object> fields, Map<String, Object> values) {
        Map<String, Object> filled = new LinkedHashMap<>();
        fields.forEach((name, value) -> filled.put(name, filled(value, values)));
        return filled;
    }

    @SuppressWarnings("unchecked")
    private static Object filled(Object value, Map<String, Object> values) {
        if (value instanceof Place place) {
            return values.get(place.variable);
        }
        if (value instanceof List<?> list) {
            List<Object> filled = new ArrayList<>();
            list.forEach(each -> filled.add(filled(each, values)));
            return filled;
        }
        return value instanceof Map<?, ?> fields ? filled((Map<String, Object>) fields, values) : value;
    }
}
