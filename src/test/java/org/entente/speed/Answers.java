package org.entente.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Holds the service's answers against those of hand-written SQL: speed counts for nothing when they differ. */
final class Answers {
    /** The variable that names the node that a search is to find. */
    static final String SOUGHT = "sought";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /**
     * Whether two answers are as they should be: the same, but for searches, which rank each in their own way and need only find what is sought.
     *
     * @param variables of the question
     */
    static boolean agree(Map<String, String> variables, String ours, String floors) {
        String sought = variables.get(SOUGHT);
        return sought == null
                ? parse(ours).equals(parse(floors))
                : finds(parse(ours), sought) && finds(parse(floors), sought);
    }

    /** What cursors of a list begin with, by an answer with one of them. */
    static String listOf(String answer) {
        String cursor = parse(answer).findValue("endCursor").asText();
        byte[] parts = Base64.getUrlDecoder().decode(cursor);
        return parse(new String(parts, StandardCharsets.UTF_8)).get(0).asText();
    }

    private static boolean finds(JsonNode answer, String id) {
        return answer.at("/data/search/edges").findValuesAsText("id").contains(id);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
