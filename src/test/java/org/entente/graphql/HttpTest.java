package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GraphQL over HTTP: media types, status codes, and requests that are none. */
@QuarkusTest
class HttpTest {
    private static final String RESPONSE = "application/graphql-response+json";

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    @Test
    void answersAGet() {
        given().queryParam("query", "query($id: ID!) { country(id: $id) { label } }")
                .queryParam("variables", "{\"id\": \"country/kz\"}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.country.label", equalTo("Kazakhstan"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/graphql-response+json, application/graphql-response+json",
        "application/json, application/json",
        "*/*, application/json",
        "'text/html, application/graphql-response+json;q=0.5', application/graphql-response+json",
    })
    void answersInATypeThatTheClientTakes(String accept, String type) {
        json("{\"query\": \"{ __typename }\"}")
                .accept(accept)
                .post("/graphql")
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .body("data.__typename", equalTo("Query"));
    }

    /** GraphiQL sets the header twice, and a browser joins the two. */
    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=UTF-8", "application/json, application/json"})
    void takesJsonHoweverOftenItIsSaid(String type) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals("{\"data\":{\"__typename\":\"Query\"}}", response.body());
    }

    @Test
    void refusesAClientThatTakesNoJson() {
        json("{\"query\": \"{ __typename }\"}")
                .accept("text/html")
                .post("/graphql")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=iso-8859-1"})
    void refusesWhatAFormOfAnotherSiteCouldPost(String type) {
        given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(type, io.restassured.http.ContentType.TEXT)))
                .contentType(type)
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(415)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"query\": 1}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}",
                "{\"query\": \"{ __typename }\", \"variables\": []}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "{\"query\": \"{ __typename }\"} trailing",
            })
    void refusesABodyThatIsNoRequest(String body) {
        json(body)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"))
                .body("$", not(hasKey("data")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query=%7B__typename%7D%FF                              | The parameter "query" is not UTF-8.
            query=%7B__typename%7D%C0%A0                           | The parameter "query" is not UTF-8.
            query=%7B__typename%7D%ED%A0%80                        | The parameter "query" is not UTF-8.
            query=%7B__typename%7D&variables=%7B%22a%22:%22%80%22%7D | The parameter "variables" is not UTF-8.
            query=%7B__typename%7D&operationName=%00               | The parameter "operationName" has the character U+0000, which no text of the graph can have.
            """)
    void refusesParametersThatAreNoText(String parameters, String message) throws IOException {
        assertEquals(
                "HTTP/1.1 400 Bad Request {\"errors\":[{\"message\":%s,\"extensions\":{\"code\":\"BAD_REQUEST\"}}]}"
                        .formatted(new ObjectMapper().writeValueAsString(message)),
                rawGet("/graphql?" + parameters));
    }

    @Test
    void takesParametersInUtf8() throws IOException {
        assertEquals(
                "HTTP/1.1 200 OK {\"data\":{\"people\":{\"totalCount\":1}}}",
                rawGet(
                        "/graphql?query=%7Bpeople(filter:%7Blabel:%7BstartsWith:%22%C4%B0lham+Aliyev%22%7D%7D)%7BtotalCount%7D%7D"));
    }

    /** Status line and body for a target that no client would send as it is. */
    private static String rawGet(String target) throws IOException {
        try (Socket socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
            String request = "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String response = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return response.lines().findFirst().orElseThrow() + " "
                    + response.substring(response.indexOf("\r\n\r\n") + 4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{ people(', SYNTAX",
        "'{ nonsense }', INVALID",
        "'query A { __typename } query B { __typename }', INVALID",
        "'query($n: Int!) { people(first: $n) { totalCount } }', INVALID",
        "'{ people(first: 4294967299) { totalCount } }', INVALID",
        "'mutation { drop }', INVALID",
    })
    void saysWhatIsWrongWithADocument(String query, String code) {
        String body = "{\"query\": \"" + query + "\"}";
        json(body)
                .accept(RESPONSE)
                .post("/graphql")
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo(code))
                .body("$", not(hasKey("data")));
        json(body)
                .accept("application/json")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors[0].extensions.code", equalTo(code));
    }

    @Test
    void saysWhereAFieldFailed() {
        json("{\"query\": \"{ ok: __typename people(first: 501) { totalCount } }\"}")
                .accept(RESPONSE)
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                .body("errors[0].path[0]", equalTo("people"))
                .body(
                        "errors[0].message",
                        equalTo(
                                "The argument 'first' must be from 0 to 500, and is 501. Ask for the rest with another page."));
    }

    @Test
    void takesNoOtherMethods() {
        json("{\"query\": \"{ __typename }\"}")
                .put("/graphql")
                .then()
                .statusCode(405)
                .header("Allow", "GET, POST");
    }

    @Test
    void answersIntrospectionBesideData() {
        json("{\"query\": \"{ country(id: \\\"country/az\\\") { label } __type(name: \\\"Country\\\") { kind } }\"}")
                .post("/graphql")
                .then()
                .body("data.country.label", equalTo("Azerbaijan"))
                .body("data.__type.kind", equalTo("OBJECT"));
    }

    @Test
    void servesGraphiQL() {
        given().get("/q/graphql-ui/").then().statusCode(200).contentType(startsWith("text/html"));
    }
}
