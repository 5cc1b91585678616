package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that shows no schema, behind a proxy, with one friend among the origins, a rate for each client. */
@QuarkusTest
@TestProfile(GuardedServerTest.Guarded.class)
class GuardedServerTest {
    private static final int BURST = 1_100_000;

    /** The settings of such a server. */
    public static class Guarded implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.schema.shown", "false",
                    "quarkus.smallrye-graphql.ui.enabled", "false",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", "https://friend.example",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "entente.rate.second", "1000",
                    "entente.rate.burst", String.valueOf(BURST));
        }
    }

    private record Rate(long second, long burst) implements RateSettings {
        @Override
        public int clients() {
            return 10;
        }
    }

    @Inject
    Limits limits;

    private static ValidatableResponse post(String client, String query) {
        return given().header("X-Forwarded-For", client)
                .contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Country\") { name } }",
                "{ ...f } fragment f on Query { x: __type(name: \"Country\") { name } }",
                "{ __typename ... on Query { __schema { types { name } } } }",
            })
    void answersNoIntrospection(String query) {
        post("192.0.2.1", query)
                .body("errors[0].extensions.code", equalTo("INVALID"))
                .body("errors[0].message", equalTo("This server does not show its schema: there is no introspection."))
                .body("data", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ peple { totalCount } }",
                "{ people(fist: 1) { totalCount } }",
                "{ people(first: many) { totalCount } }",
                "{ people }",
                "{ people(filter: {lable: {eq: \"x\"}}) { totalCount } }",
                "{ agreements(filter: {form: {eq: PACT}}) { totalCount } }",
                "{ ... on Nobody { id } }",
                "query($x: Nothing) { people(filter: $x) { totalCount } }",
                "query($x: Int = \"a\") { people(first: $x) { totalCount } }",
            })
    void saysNothingOfTheSchemaWhereADocumentDoesNotFit(String query) {
        post("192.0.2.1", query)
                .body("errors.size()", equalTo(1))
                .body(
                        "errors[0].message",
                        equalTo("The document does not fit the schema, or the variables do not fit the document."
                                + " This server does not tell more of it."))
                .body("errors[0].locations", nullValue());
    }

    @Test
    void saysNothingOfTheSchemaWhereAVariableDoesNotFit() {
        String message = given().header("X-Forwarded-For", "192.0.2.1")
                .contentType("application/json")
                .body(Map.of(
                        "query",
                        "query($f: AgreementFilter) { agreements(filter: $f) { totalCount } }",
                        "variables",
                        Map.of("f", Map.of("form", Map.of("eq", "PACT")))))
                .post("/graphql")
                .jsonPath()
                .getString("errors[0].message");
        assertTrue(message.endsWith("This server does not tell more of it."), message);
    }

    @Test
    void saysWhatIsOfTheTextAlone() {
        post("192.0.2.1", "{ people(").body("errors[0].extensions.code", equalTo("SYNTAX"));
        post("192.0.2.1", "{ people(first: 501) { totalCount } }")
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"));
        post("192.0.2.1", "{ country(id: \"country/kz\") { __typename label } }")
                .body("data.country.__typename", equalTo("Country"))
                .body("data.country.label", equalTo("Kazakhstan"));
    }

    @Test
    void servesNeitherSchemaNorGraphiQL() {
        given().get("/graphql/schema.graphql").then().statusCode(404);
        given().get("/q/graphql-ui/").then().statusCode(404);
        given().get("/q/graphql-ui/render.js").then().statusCode(404);
    }

    @Test
    void onlyAFriendsPagesMayRead() {
        given().urlEncodingEnabled(false)
                .header("Origin", "https://friend.example")
                .get("/graphql?query=%7B__typename%7D")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("https://friend.example"));
        given().urlEncodingEnabled(false)
                .header("Origin", "https://elsewhere.example")
                .get("/graphql?query=%7B__typename%7D")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", not(equalTo("https://elsewhere.example")));
    }

    private static ValidatableResponse askMuch(String client) {
        // 2 + 500 * (3 + 490 * 3): 736,502 fields.
        return post(
                client,
                "{ people(first: 500) { edges { node { positions(first: 490) { edges { node { id since } } } } } } }");
    }

    /** Of the default costs, one of the costliest queries fits what the client has, and a second one does not. */
    @ParameterizedTest
    @CsvSource({"198.51.100.1, 198.51.100.2", "2001:db8:0:1::1, 2001:db8:0:2::1"})
    void letsNoClientAskForMoreThanItsShare(String client, String other) {
        askMuch(client).statusCode(200).body("errors", nullValue());
        int wait = Integer.parseInt(askMuch(client)
                .statusCode(429)
                .body("errors[0].extensions.code", equalTo("RATE_LIMITED"))
                .body("data", nullValue())
                .extract()
                .header("Retry-After"));
        assertTrue(wait > 300 && wait < 380, "seconds: " + wait);
        post(client, "{ __typename }").statusCode(200);
        askMuch(other).statusCode(200);
    }

    @Test
    void takesANetworkForOneClient() {
        askMuch("2001:db8:0:3::1").statusCode(200);
        askMuch("2001:db8:0:3:ffff::2").statusCode(429);
    }

    @Test
    void countsWhatIsRefusedByItsLength() {
        String nonsense = "{ nonsense } #" + "x".repeat(900_000);
        post("203.0.113.1", nonsense).statusCode(200).body("errors[0].extensions.code", equalTo("INVALID"));
        post("203.0.113.1", nonsense).statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void mustAllowWhatTheLimitsAllow() {
        String message = assertThrows(
                        ConfigurationException.class, () -> new Allowances(new Rate(1, 1_000_099), limits))
                .getMessage();
        assertTrue(message.contains("entente.rate.burst must be at least 1000100"), message);
        new Allowances(new Rate(1, 1_000_100), limits);
        new Allowances(new Rate(0, 0), limits);
    }
}
