package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What OWASP's list of attacks on GraphQL has and no other test tries: src/docs/security.md names the test for each. */
@QuarkusTest
class OwaspTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Longer than any refusal takes on a busy machine, and far shorter than what is prevented. */
    private static final Duration SOON = Duration.ofSeconds(3);

    /** Names of classes and packages, statements, and where a program is. */
    static final Pattern INSIDE = Pattern.compile(
            "(?i)\\b(java|javax|jakarta|graphql|org|io|com)\\.[a-z]+\\.|exception|\\bat \\w+\\(|select .* from|hibernate|jdbc|smallrye|quarkus|vert\\.x|/home/|\\.java");

    private static Response post(byte[] body, String... headers) {
        var request = given().contentType("application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request = request.header(headers[i], headers[i + 1]);
        }
        return request.body(body).post("/graphql");
    }

    private static Response post(String body) {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    // --- Numbers

    /** Numbers of so many digits took half a minute each. */
    @ParameterizedTest
    @CsvSource({
        "people(first: %s) { totalCount }",
        "people(first: -%s) { totalCount }",
        "people(first: 0.%s) { totalCount }",
        "people(first: 1e%s) { totalCount }",
        "node(id: %s) { id }",
        "node(id: [{a: %s}]) { id }",
    })
    void longNumbersAreRefusedBeforeTheyAreNumbers(String field) {
        String query = "{ " + field.formatted("9".repeat(900_000)) + " }";
        assertTimeout(SOON, () -> assertEquals("TOO_LARGE", code(Client.answer(query, Map.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e10000000", "1e999999999", "-1e10000000", "1E+2147483647"})
    void largeExponentsAreNoWork(String number) {
        String decimal = "query($d: Decimal) { figures(filter: {amount: {value: {gt: $d}}}) { totalCount } }";
        String integer = "query($n: Int) { people(first: $n) { totalCount } }";
        assertTimeout(SOON, () -> {
            assertEquals("INVALID", code(Client.answer(decimal, Map.of("d", number))));
            assertEquals("INVALID", code(Client.answer(integer, Map.of("n", number))));
            for (String query : List.of(decimal, integer)) {
                String variable = query.contains("$d") ? "d" : "n";
                assertEquals(
                        "INVALID",
                        post("{\"query\": \"%s\", \"variables\": {\"%s\": %s}}"
                                        .formatted(query, variable, number.replace("+", "")))
                                .jsonPath()
                                .getString("errors[0].extensions.code"));
            }
            assertEquals("INVALID", code(Client.answer("{ people(first: " + number + ") { totalCount } }", Map.of())));
            assertEquals(
                    "INVALID",
                    code(Client.answer(
                            "{ figures(filter: {amount: {value: {gt: \"" + number + "\"}}}) { totalCount } }",
                            Map.of())));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967299", "9223372036854775808", "18446744073709551617", "-2147483649"})
    void integersDoNotWrap(String number) {
        assertEquals("INVALID", code(Client.answer("{ people(first: " + number + ") { totalCount } }", Map.of())));
        assertEquals(
                "INVALID",
                post("{\"query\": \"query($n: Int) { people(first: $n) { totalCount } }\", \"variables\": {\"n\": "
                                + number + "}}")
                        .jsonPath()
                        .getString("errors[0].extensions.code"));
    }

    @Test
    void aLongNumberInTheVariablesIsNoRequest() {
        assertTimeout(
                SOON,
                () -> post("{\"query\": \"{ __typename }\", \"variables\": {\"n\": " + "9".repeat(900_000) + "}}")
                        .then()
                        .statusCode(400));
    }

    // --- Size

    @Test
    void listsOfIdsAreLimited() {
        List<String> ids = Collections.nCopies(501, "person/nobody");
        String nodes = "query($i: [ID!]!) { nodes(ids: $i) { id } }";
        String filter = "query($i: [ID!]) { people(filter: {id: {in: $i}}) { totalCount } }";
        assertEquals(
                500,
                Client.data(nodes, Map.of("i", ids.subList(0, 500)))
                        .get("nodes")
                        .size());
        assertEquals("BAD_ARGUMENT", code(Client.answer(nodes, Map.of("i", ids))));
        assertEquals(
                0,
                Client.data(filter, Map.of("i", ids.subList(0, 500)))
                        .at("/people/totalCount")
                        .asInt());
        assertEquals("BAD_ARGUMENT", code(Client.answer(filter, Map.of("i", ids))));
    }

    @Test
    void alternativesOfAFilterAreLimited() {
        String query = "query($o: [PersonFilter!]) { people(filter: {or: $o}) { totalCount } }";
        List<Map<String, Object>> empty = Collections.nCopies(501, Map.of());
        assertEquals("BAD_ARGUMENT", code(Client.answer(query, Map.of("o", empty))));
        assertFalse(Client.answer(query, Map.of("o", empty.subList(0, 500))).has("errors"));
    }

    @Test
    void valuesOfVariablesAreLimited() {
        JsonNode answer = assertTimeout(
                SOON, () -> Client.answer("{ __typename }", Map.of("x", Collections.nCopies(100_000, 1))));
        assertEquals("TOO_LARGE", code(answer));
        assertEquals(
                "The variables have 100001 values; at most 10000 are allowed.",
                answer.at("/errors/0/message").asText());
    }

    @Test
    void oneFieldOverAndOverIsReadOnce() {
        String field = "agreements { edges { node { id } } } ";
        String query = "{ country(id: \"country/kz\") { " + field.repeat(399) + "} }";
        JsonNode answer = assertTimeout(SOON, () -> Client.data(query));
        assertEquals(1, answer.get("country").size());
    }

    @Test
    void manyCommasAreNoWork() {
        assertEquals("TOO_LARGE", code(Client.answer("{ __typename " + ",".repeat(900_000) + "}", Map.of())));
    }

    @Test
    void introspectionThatGoesRoundIsRefused() {
        String round = "fields { type { ".repeat(9) + "name" + " } }".repeat(9);
        JsonNode answer =
                assertTimeout(SOON, () -> Client.answer("{ __schema { types { " + round + " } } }", Map.of()));
        assertFalse(answer.path("data").has("__schema"), answer::toString);
        assertTrue(List.of("INVALID", "TOO_COSTLY").contains(code(answer)), answer::toString);
    }

    // --- HTTP

    @Test
    void requestsComeOneByOne() {
        String one = "{\"query\": \"{ __typename }\"}";
        post("[" + one + "," + one + "]").then().statusCode(400);
        post(one + "\n" + one).then().statusCode(400);
    }

    /** A thousandth of what it would be. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "zstd", "gzip, gzip"})
    void compressedBodiesAreNotLookedInto(String coding) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write("{\"query\": \"{ __typename }\"}".getBytes(StandardCharsets.UTF_8));
            zip.write(" ".repeat(50_000_000).getBytes(StandardCharsets.UTF_8));
        }
        post(bomb.toByteArray(), "Content-Encoding", coding).then().statusCode(415);
        post(bomb.toByteArray()).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/x-www-form-urlencoded | query=%7B__typename%7D
            application/x-www-form-urlencoded | a=%zz&b=%
            application/x-www-form-urlencoded; charset=UTF-8 | a=1
            multipart/form-data; boundary=x | --x
            multipart/form-data | --x
            text/plain | {"query": "{ __typename }"}
            """)
    void formsOfOtherSitesAreNotTakenApart(String type, String body) throws IOException {
        for (String method : List.of("POST", "GET")) {
            String body1 = body + "x".repeat(5000) + "&a=1".repeat(2000);
            String answer = RawHttp.answer(
                    "%s /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(method, type, body1.length(), body1));
            assertTrue(
                    answer.startsWith(
                            type.startsWith("text") && method.equals("GET") ? "HTTP/1.1 400 " : "HTTP/1.1 415 "),
                    answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X: y",
                "Host:",
                "Host: a b",
                "Host: [::1",
                "Host: localhost:99999999",
                "Host: localhost\r\nHost: localhost"
            })
    void aDamagedHostIsNoFailure(String host) throws IOException {
        String answer = RawHttp.answer(
                "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 (200|400) .*"), answer);
    }

    // --- Errors

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ people(",
                "{ people { nonsense } }",
                "{ people(first: \"x\") { totalCount } }",
                "{ people(first: 1.5) { totalCount } }",
                "{ people(filter: {id: {eq: {a: [1, null, ENUM, $v]}}}) { totalCount } }",
                "query($x: Foo) { __typename }",
                "query($x: PersonFilter = {nonsense: 1}) { people(filter: $x) { totalCount } }",
                "{ country(code: \"K\") { id } }",
                "{ figures(filter: {amount: {value: {gt: \"x\"}}}) { totalCount } }",
                "{ events(filter: {since: {within: \"2023-13\"}}) { totalCount } }",
                "{ people(orderBy: [{nonsense: ASC}]) { totalCount } }",
                "{ audit(first: 501) { totalCount } }",
                "subscription { a }",
                "mutation { a }",
                "fragment a on Query { a }",
                "{ a: people { totalCount } a: places { totalCount } }",
                "\\u0000",
                "query A { __typename } query A { __typename }",
                "{ nodes(ids: [null]) { id } }",
                "{ __typename @include }",
                "{ __typename @nonsense }",
                "schema { query: Query }",
                "extend type Query { a: Int }",
                "{ series(reporter: \"country/nobody\", measure: EXPORTS) { points { period } } }",
                "{ path(from: \"a\", to: \"b\", k: 1000) { paths { length } } }",
            })
    void errorsTellNothingOfTheInside(String query) {
        JsonNode errors = Client.answer(query, Map.of()).path("errors");
        errors.forEach(error ->
                assertFalse(INSIDE.matcher(error.get("message").asText()).find(), error::toString));
        errors.forEach(
                error -> assertFalse(code(Map.of("errors", List.of(error))).equals("INTERNAL"), error::toString));
        assertFalse(errors.isMissingNode() && !query.contains("series"), query);
    }

    private static String code(Map<String, ?> answer) {
        return code(JSON.<JsonNode>valueToTree(answer));
    }
}
