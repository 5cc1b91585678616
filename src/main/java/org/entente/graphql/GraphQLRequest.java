package org.entente.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A GraphQL request as it comes over HTTP. It has a text, an id or a hash of its document.
 *
 * @param query the document; null when it is asked for by id or hash
 * @param documentId the id of a document that the server knows; null when there is none
 * @param hash the SHA-256 hash of the document in hexadecimal digits; null when there is none
 * @param operationName which of its operations to execute; null when it has but one
 * @param variables the values of its variables, by name
 * @param costWish what the client wants to know of the cost
 */
record GraphQLRequest(
        String query,
        String documentId,
        String hash,
        String operationName,
        Map<String, Object> variables,
        CostWish costWish) {
    /** The variables are copied; their values may be null. */
    GraphQLRequest {
        Objects.requireNonNull(costWish);
        variables = Collections.unmodifiableMap(new HashMap<>(variables));
        if (query == null && documentId == null && hash == null) {
            throw new BadRequestException("The request has no \"query\", and no other way to name a document.");
        }
        if (query != null && documentId != null) {
            throw new BadRequestException("The request has both a \"query\" and a \"documentId\".");
        }
        if (query != null) {
            RequestText.requireCharacters(query);
        }
    }

    /** A request with a document that has one operation, and no variables. */
    static GraphQLRequest of(String query) {
        return new GraphQLRequest(query, null, null, null, Map.of(), CostWish.NONE);
    }

    /**
     * Reads the body of a POST.
     *
     * @throws BadRequestException when it is no JSON object that names a document, or its members have other types than the GraphQL over HTTP
     *     specification gives them
     */
    static GraphQLRequest ofBody(byte[] body) {
        JsonNode json = RequestJson.parse(RequestText.decode(body, "The body"), "The body");
        if (!json.isObject()) {
            throw new BadRequestException("The body must be a JSON object with the member \"query\".");
        }
        JsonNode extensions = RequestJson.object(json, "extensions");
        return new GraphQLRequest(
                RequestJson.text(json, "query"),
                RequestJson.text(json, "documentId"),
                RequestJson.hash(extensions),
                RequestJson.text(json, "operationName"),
                RequestJson.map(RequestJson.object(json, "variables")),
                RequestJson.costWish(extensions));
    }

    /**
     * Reads the parameters of a GET; each is null when it is not given.
     *
     * @throws BadRequestException when they name no document, or the variables or extensions are no JSON objects
     */
    static GraphQLRequest ofParameters(
            String query, String documentId, String operationName, String variables, String extensions) {
        JsonNode extended = RequestJson.parameter("extensions", extensions);
        return new GraphQLRequest(
                query,
                documentId,
                RequestJson.hash(extended),
                operationName == null || operationName.isEmpty() ? null : operationName,
                RequestJson.map(RequestJson.parameter("variables", variables)),
                RequestJson.costWish(extended));
    }
}
