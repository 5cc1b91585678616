package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the real endpoint. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Client() {}

    /** The data of an answer without errors. */
    static JsonNode data(String query) {
        return data(query, Map.of());
    }

    /** The data of an answer without errors. */
    static JsonNode data(String query, Map<String, ?> variables) {
        JsonNode answer = answer(query, variables);
        assertFalse(answer.has("errors"), answer::toString);
        return answer.get("data");
    }

    static JsonNode answer(String query, Map<String, ?> variables) {
        return answer(query, variables, Map.of());
    }

    /** What a query costs; it is not executed. */
    static int cost(String query, Map<String, ?> variables) {
        return answer(query, variables, Map.of("cost", "only"))
                .at("/extensions/cost/query")
                .asInt();
    }

    private static JsonNode answer(String query, Map<String, ?> variables, Map<String, ?> extensions) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", query);
        request.put("variables", variables);
        request.put("extensions", extensions);
        try {
            return JSON.readTree(given().contentType("application/json")
                    .body(JSON.writeValueAsString(request))
                    .post("/graphql")
                    .asString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
