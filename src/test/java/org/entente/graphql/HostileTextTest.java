package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and strings that are no text, and what errors say of literals. */
@QuarkusTest
class HostileTextTest {
    @Inject
    Limits limits;

    private static ValidatableResponse post(byte[] body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ node(id: \\\"a\\\\u0000b\\\") { id } }\"}",
                "{\"query\": \"{ node(id: \\\"a\\u0000b\\\") { id } }\"}",
                "{\"query\": \"query($i: ID!) { node(id: $i) { id } }\", \"variables\": {\"i\": \"a\\u0000b\"}}",
                "{\"query\": \"query($i: [ID!]!) { nodes(ids: $i) { id } }\", \"variables\": {\"i\": [\"a\\u0000b\"]}}",
            })
    void refusesTheCharacterThatTheStoreCannotHold(String body) {
        post(body)
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                .body("errors[0].message", containsString("U+0000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"query($i: ID!) { node(id: $i) { id } }\", \"variables\": {\"i\": \"\\ud800\"}}",
                "{\"query\": \"{ node(id: \\\"\\udc00\\\") { id } }\"}",
            })
    void refusesHalfOfACharacter(String body) {
        post(body).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void takesACharacterOfTwoHalves() {
        post("{\"query\": \"query($i: ID!) { node(id: $i) { id } }\", \"variables\": {\"i\": \"\\ud83d\\ude00\"}}")
                .statusCode(200)
                .body("data.node", equalTo(null));
    }

    @Test
    void refusesABodyThatIsNotUtf8() {
        byte[] body = "{\"query\": \"{ node(id: \\\"?\\\") { id } }\"}".getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xff;
        post(body).statusCode(400).body("errors[0].message", equalTo("The body is not UTF-8."));
        post("{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_16BE))
                .statusCode(400);
    }

    @Test
    void refusesALargeBodyInJson() {
        String query = "{\"query\": \"{ __typename }\"}";
        post(query + " ".repeat(limits.bytes() - query.length())).statusCode(200);
        post(query + " ".repeat(limits.bytes() - query.length() + 1))
                .statusCode(413)
                .contentType("application/json")
                .body("errors[0].extensions.code", equalTo("TOO_LARGE"))
                .body(
                        "errors[0].message",
                        equalTo("The body has at least 1000001 bytes; at most 1000000 are allowed."));
    }

    @Test
    void refusesDeepVariables() {
        String deep = "[".repeat(200) + "]".repeat(200);
        post("{\"query\": \"{ __typename }\", \"variables\": {\"x\": " + deep + "}}")
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people(first: 4294967299) { totalCount } | 4294967299",
                "people(first: \\\"many\\\") { totalCount } | many",
                "people(first: [MANY, null, 1.5]) { totalCount } | MANY",
                "nodes(ids: {a: {b: true}}) { id } | true",
            })
    void namesLiteralsPlainly(String field, String literal) {
        post("{\"query\": \"{ " + field + " }\"}")
                .body("errors[0].extensions.code", equalTo("INVALID"))
                .body("errors[0].message", not(containsString("Value")))
                .body("errors[0].message", containsString("'"));
    }
}
