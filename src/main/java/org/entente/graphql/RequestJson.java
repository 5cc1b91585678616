package org.entente.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** The members of a request in JSON, each with the type that GraphQL over HTTP gives it. */
final class RequestJson {
    /** No input of the schema nests nearly as deep. */
    private static final int MOST_LEVELS = 100;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_LEVELS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RequestJson() {}

    static JsonNode parse(String text, String what) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadRequestException(what + " is not JSON, or nests more than " + MOST_LEVELS + " levels.");
        }
    }

    /** The JSON in a parameter of a GET; null when it is not given. */
    static JsonNode parameter(String name, String text) {
        JsonNode json = text == null ? JSON.nullNode() : parse(text, "The parameter \"" + name + "\"");
        if (!json.isObject() && !json.isNull()) {
            throw new BadRequestException("The parameter \"" + name + "\" must be a JSON object.");
        }
        return json;
    }

    static String text(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadRequestException("The member \"" + member + "\" must be a string.");
        }
        return value.textValue();
    }

    static JsonNode object(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
            throw new BadRequestException("The member \"" + member + "\" must be an object.");
        }
        return value;
    }

    static Map<String, Object> map(JsonNode json) {
        return json.isObject() ? JSON.convertValue(json, new TypeReference<Map<String, Object>>() {}) : Map.of();
    }

    /** The hash of a document, as Apollo's clients send it. */
    static String hash(JsonNode extensions) {
        JsonNode persisted = object(extensions, "persistedQuery");
        String hash = text(persisted, "sha256Hash");
        if (persisted.isObject() && (hash == null || persisted.path("version").asInt() != 1)) {
            throw new BadRequestException(
                    "The member \"persistedQuery\" must have \"version\": 1 and a \"sha256Hash\".");
        }
        return hash;
    }

    static CostWish costWish(JsonNode extensions) {
        JsonNode cost = extensions.path("cost");
        if (cost.isMissingNode() || cost.isNull() || cost.isBoolean()) {
            return cost.asBoolean() ? CostWish.BESIDE : CostWish.NONE;
        }
        if (cost.isTextual() && cost.textValue().equals("only")) {
            return CostWish.ONLY;
        }
        throw new BadRequestException("The extension \"cost\" must be true, false or \"only\".");
    }
}
