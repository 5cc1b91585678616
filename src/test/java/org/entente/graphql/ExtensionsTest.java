package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.entente.telemetry.DocumentHash;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request's extensions ask for: the cost, and documents by their hash as Apollo's clients send it. */
@QuarkusTest
class ExtensionsTest {
    private static final String QUERY = "{ people(first: 3) { edges { node { id } } } }";
    private static final String NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND";

    @Inject
    SessionFactory factory;

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }

    private static String persisted(String hash) {
        return "\"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";
    }

    @Test
    void tellsTheCostBesideTheAnswer() {
        post("{\"query\": \"" + QUERY + "\", \"extensions\": {\"cost\": true}}")
                .body("data.people.edges.size()", equalTo(3))
                .body("extensions.cost.query", equalTo(8))
                .body("extensions.cost.allowed", greaterThan(8));
        post("{\"query\": \"" + QUERY + "\"}").body("$", not(hasKey("extensions")));
    }

    @Test
    void tellsTheCostWithoutExecuting() {
        long before = factory.getStatistics().getPrepareStatementCount();
        post("{\"query\": \"{ people(first: 500) { edges { node { id } } } }\", \"extensions\": {\"cost\": \"only\"}}")
                .body("data", nullValue())
                .body("$", not(hasKey("errors")))
                .body("extensions.cost.query", equalTo(1002));
        org.junit.jupiter.api.Assertions.assertEquals(
                before, factory.getStatistics().getPrepareStatementCount());
    }

    @Test
    void executesADocumentThatItHasSeenByItsHash() {
        String query = "{ country(id: \\\"country/az\\\") { seen: label } }";
        String hash = DocumentHash.of(query.replace("\\", ""));
        post("{" + persisted(hash) + "}")
                .statusCode(200)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo(NOT_FOUND));
        post("{\"query\": \"" + query + "\", " + persisted(hash) + "}")
                .body("data.country.seen", equalTo("Azerbaijan"));
        post("{" + persisted(hash) + "}").body("data.country.seen", equalTo("Azerbaijan"));
        post("{\"documentId\": \"sha256:" + hash + "\"}").body("data.country.seen", equalTo("Azerbaijan"));
        given().queryParam("extensions", "{" + persisted(hash).replace("\"extensions\": {", ""))
                .get("/graphql")
                .then()
                .body("data.country.seen", equalTo("Azerbaijan"));
    }

    @Test
    void doesNotRememberADocumentThatIsNotSound() {
        String hash = DocumentHash.of("{ nonsense }");
        post("{\"query\": \"{ nonsense }\", " + persisted(hash) + "}")
                .body("errors[0].extensions.code", equalTo("INVALID"));
        post("{" + persisted(hash) + "}").body("errors[0].extensions.code", equalTo(NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\": \"{ __typename }\", \"extensions\": {\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"00\"}}}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 2, \"sha256Hash\": \"00\"}}}",
                "{\"extensions\": {\"persistedQuery\": {\"version\": 1}}}",
                "{\"query\": \"{ __typename }\", \"documentId\": \"x\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": {\"cost\": \"much\"}}",
            })
    void refusesExtensionsThatMakeNoSense(String body) {
        post(body).statusCode(400).body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @Test
    void knowsNoDocumentOfAnUnknownId() {
        post("{\"documentId\": \"x\"}").body("errors[0].extensions.code", equalTo(NOT_FOUND));
    }
}
