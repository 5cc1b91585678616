package org.entente.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.ErrorCode;

/** How errors look in an answer: message, places, and a code in the extensions. */
final class Errors {
    private Errors() {}

    static List<Map<String, Object>> toJson(List<GraphQLError> errors) {
        return errors.stream().map(Errors::toJson).toList();
    }

    static Map<String, Object> toJson(ErrorCode code, String message) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", message);
        json.put("extensions", Map.of("code", code.name()));
        return json;
    }

    private static Map<String, Object> toJson(GraphQLError error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", PlainWords.of(error.getMessage()));
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            json.put(
                    "locations",
                    error.getLocations().stream().map(Errors::place).toList());
        }
        if (error.getPath() != null) {
            json.put("path", error.getPath());
        }
        json.put("extensions", Map.of("code", code(error)));
        return json;
    }

    private static Map<String, Object> place(SourceLocation location) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }

    /** Whether an error with that code is among the errors of an answer. */
    static boolean has(ExecutionResult result, ErrorCode code) {
        return codes(result).contains(code.name());
    }

    /** The codes of the errors of an answer. */
    static List<String> codes(ExecutionResult result) {
        // Nearly always.
        if (result.getErrors().isEmpty()) {
            return List.of();
        }
        return result.getErrors().stream()
                .map(error -> String.valueOf(code(error)))
                .toList();
    }

    private static Object code(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
            return error.getExtensions().get("code");
        }
        return error.getErrorType() == ErrorType.InvalidSyntax ? ErrorCode.SYNTAX : ErrorCode.INVALID;
    }
}
