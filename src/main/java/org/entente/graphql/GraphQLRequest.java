package org.entente.graphql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A GraphQL request as it comes over HTTP.
 *
 * @param query the document
 * @param operationName which of its operations to execute; null when it has but one
 * @param variables the values of its variables, by name
 */
record GraphQLRequest(String query, String operationName, Map<String, Object> variables) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The variables are copied; their values may be null. */
    GraphQLRequest {
        Objects.requireNonNull(query);
        variables = Collections.unmodifiableMap(new HashMap<>(variables));
    }

    /**
     * Reads the body of a POST.
     *
     * @throws BadRequestException when it is no JSON object with a string "query", or its other members have other types than the GraphQL over
     *     HTTP specification gives them
     */
    static GraphQLRequest ofBody(byte[] body) {
        JsonNode json = parse(body);
        if (!json.isObject()) {
            throw new BadRequestException("The body must be a JSON object with the member \"query\".");
        }
        requireObject(json, "extensions");
        return new GraphQLRequest(
                requireText(json, "query"), text(json, "operationName"), variables(requireObject(json, "variables")));
    }

    /**
     * Reads the parameters of a GET.
     *
     * @throws BadRequestException when there is no query, or the variables are no JSON object
     */
    static GraphQLRequest ofParameters(String query, String operationName, String variables) {
        if (query == null) {
            throw new BadRequestException("The parameter \"query\" is missing.");
        }
        JsonNode json = variables == null ? JSON.nullNode() : parse(variables);
        if (!json.isObject() && !json.isNull()) {
            throw new BadRequestException("The parameter \"variables\" must be a JSON object.");
        }
        String name = operationName == null || operationName.isEmpty() ? null : operationName;
        return new GraphQLRequest(query, name, variables(json));
    }

    private static JsonNode parse(byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (java.io.IOException e) {
            throw new BadRequestException("The body is not JSON.");
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BadRequestException("The parameter \"variables\" is not JSON.");
        }
    }

    private static String requireText(JsonNode json, String member) {
        String text = text(json, member);
        if (text == null) {
            throw new BadRequestException("The member \"" + member + "\" is missing.");
        }
        return text;
    }

    private static String text(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new BadRequestException("The member \"" + member + "\" must be a string.");
        }
        return value.textValue();
    }

    private static JsonNode requireObject(JsonNode json, String member) {
        JsonNode value = json.path(member);
        if (!value.isMissingNode() && !value.isNull() && !value.isObject()) {
            throw new BadRequestException("The member \"" + member + "\" must be an object.");
        }
        return value;
    }

    private static Map<String, Object> variables(JsonNode json) {
        return json.isObject() ? JSON.convertValue(json, new TypeReference<Map<String, Object>>() {}) : Map.of();
    }
}
