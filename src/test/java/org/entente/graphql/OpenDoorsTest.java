package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is reachable over HTTP, what is not, and the headers that all answers have. The packaged program is asked for the same paths by {@code .ci/run}. */
@QuarkusTest
class OpenDoorsTest {
    private static Stream<String> paths() throws IOException {
        // Tests have a page of health, which the packaged program has not.
        return Files.readAllLines(Path.of("src/test/resources/http/unreachable.txt")).stream()
                .filter(path -> !path.startsWith("/q/health-ui"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void nothingElseIsReachable(String path) throws IOException {
        String answer = RawHttp.get(path);
        assertTrue(answer.startsWith("HTTP/1.1 404 "), answer);
        assertTrue(
                answer.toLowerCase(java.util.Locale.ROOT).contains("\r\nx-content-type-options: nosniff\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query={__typename}",
                "/graphql",
                "/graphql/schema.graphql",
                "/q/graphql-ui/",
                "/q/health",
                "/nowhere"
            })
    void allAnswersHaveTheHeaders(String path) {
        given().urlEncodingEnabled(false)
                .get(path.replace("{", "%7B").replace("}", "%7D"))
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("X-Frame-Options", equalTo("DENY"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Server", nullValue());
    }

    @Test
    void onlyThePageOfGraphiQLMayRunScripts() {
        given().get("/graphql/schema.graphql")
                .then()
                .header("Content-Security-Policy", not(containsString("script-src")));
        given().get("/q/graphql-ui/").then().header("Content-Security-Policy", containsString("script-src 'self';"));
    }

    @Test
    void pagesOfOtherOriginsGetNothing() {
        given().header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/graphql")
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"20000, 414", "15000, 200"})
    void theFirstLineIsLimited(int characters, int status) throws IOException {
        String answer = RawHttp.get("/graphql?query=%7B__typename%7D%23" + "x".repeat(characters));
        assertTrue(answer.matches("(?s)HTTP/1.. " + status + " .*"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/schema.graphql", "/q/health", "/nowhere"})
    void aHeadWithoutHostIsRefused(String path) throws IOException {
        String answer = RawHttp.answer("GET " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
        assertTrue(
                answer.contains("\"message\":\"The head of the request is damaged. Has it a header Host?\""), answer);
    }

    @Test
    void headersAreLimited() throws IOException {
        String answer = RawHttp.get("/graphql?query=%7B__typename%7D", "X-Long: " + "x".repeat(20_000));
        assertTrue(answer.startsWith("HTTP/1.1 431 "), answer);
    }

    @Test
    void thereIsNoWebSocket() throws IOException {
        String answer = RawHttp.get(
                "/graphql",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                "Sec-WebSocket-Protocol: graphql-transport-ws");
        assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    }
}
