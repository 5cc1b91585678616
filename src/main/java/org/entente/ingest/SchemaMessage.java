package org.entente.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a finding of the schema says to an author.
 *
 * @param path where it is, as a JSON pointer
 * @param reason what is wrong and what to do
 * @param single whether it is about a single value, so that further findings on it would be noise
 */
record SchemaMessage(String path, String reason, boolean single) {
    /**
     * The message of a finding; empty when another check says the same in better words.
     *
     * @param error what the validator found
     * @param rule the part of the schema that the broken keyword stands in
     */
    static Optional<SchemaMessage> of(Error error, JsonNode rule) {
        // The anyOf parts (citations or an inference; amount, change, share or note) are worded by the checks of facts.
        if (error.getEvaluationPath().contains("anyOf")) {
            return Optional.empty();
        }
        String path = error.getInstanceLocation().toString();
        return Optional.of(
                switch (error.getKeyword()) {
                    case "required" -> new SchemaMessage(path, "'%s' is missing".formatted(error.getProperty()), false);
                    case "additionalProperties" -> unknownField(path, error.getProperty(), rule.path("properties"));
                    default -> new SchemaMessage(path, value(error, rule), true);
                });
    }

    void addTo(Problems problems) {
        if (single) {
            problems.addOnce(path, reason);
        } else {
            problems.add(path, reason);
        }
    }

    private static SchemaMessage unknownField(String path, String field, JsonNode fields) {
        List<String> known = new ArrayList<>();
        fields.fieldNames().forEachRemaining(known::add);
        String reason = "unknown field %s; known are %s".formatted(Shown.quoted(field), String.join(", ", known));
        return new SchemaMessage(Entry.step(path, field), reason + Spelling.suggestion(field, known), true);
    }

    private static String value(Error error, JsonNode rule) {
        JsonNode value = error.getInstanceNode();
        if (value.isNull()) {
            return "has no value: write one, or leave the field out";
        }
        JsonNode limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "type" -> "must be " + type(limit.textValue());
            case "enum", "const" -> oneOf(value.asText(), limit);
            case "pattern" ->
                Shown.quoted(value.asText()) + " is not " + rule.path("title").asText();
            case "minLength" -> "is an empty text: write something, or leave the field out";
            case "minItems" -> "is an empty list: leave the field out";
            case "minimum" -> "must be at least " + limit.asText();
            case "maximum" -> "must be at most " + limit.asText();
            case "maxLength" -> "has %d characters; at most %d are taken".formatted(length(value), limit.intValue());
            default -> error.getMessage();
        };
    }

    private static int length(JsonNode value) {
        return value.textValue().codePointCount(0, value.textValue().length());
    }

    private static String oneOf(String value, JsonNode allowed) {
        List<String> known = new ArrayList<>();
        allowed.forEach(one -> known.add(one.textValue()));
        return Shown.quoted(value) + " is not one of " + String.join(", ", known) + Spelling.suggestion(value, known);
    }

    private static String type(String type) {
        return switch (type) {
            case "string" -> "plain text";
            case "array" -> "a list";
            case "object" -> "a mapping of fields";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            default -> type;
        };
    }
}
