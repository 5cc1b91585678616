package org.entente.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of arguments, as they stand in a document. As JSON they are what they are in Java. */
final class Value {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Value() {}

    /**
     * The name of a value of an enum, which is a string in JSON alone.
     *
     * @param name as the schema has it
     */
    record Name(String name) {
        @com.fasterxml.jackson.annotation.JsonValue
        String json() {
            return name;
        }
    }

    /** A value in a document's syntax. */
    static String literal(Object value) {
        if (value instanceof Name name) {
            return name.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Value::literal).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(each -> each.getKey() + ": " + literal(each.getValue()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        return json(value);
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
