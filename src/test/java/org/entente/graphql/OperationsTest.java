package org.entente.graphql;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator sees of a running service: health, metrics and the ids of requests. */
@QuarkusTest
class OperationsTest {
    private static final String ID = "X-Request-Id";

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    private static Response ask(String query) {
        return given().contentType("application/json")
                .body("{\"query\": \"" + query + "\"}")
                .post("/graphql");
    }

    /** A request is counted when it was answered, and by then the client may have read the answer. */
    private void await(double expected, String name, String... tags) {
        for (int i = 0; i < 100 && metric(name, tags) != expected; i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertEquals(expected, metric(name, tags));
    }

    private double metric(String name, String... tags) {
        String text = get(metrics).then().statusCode(200).extract().asString();
        StringBuilder pattern = new StringBuilder("(?m)^" + name + "\\{(?=");
        for (String tag : List.of(tags)) {
            pattern.append("[^}]*").append(Pattern.quote(tag)).append(")(?=");
        }
        Matcher line = Pattern.compile(pattern + ")[^}]*\\} (\\S+)$").matcher(text);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }

    @Test
    void measuresQueriesByTheNamesOfTheirOperations() {
        for (int i = 0; i < 3; i++) {
            ask(
                    "query Neighbours { country(id: \\\"country/kz\\\") { label agreements(first: 2) { edges { node { id } } } } }");
        }
        String operation = "operation=\"Neighbours\"";
        // The country, and two agreements and the one that shows that there are more: what is counted last.
        await(3 * 4, "entente_query_rows_sum", operation);
        assertEquals(3, metric("entente_query_time_seconds_count", operation));
        assertTrue(metric("entente_query_time_seconds_sum", operation) > 0);
        assertEquals(3, metric("entente_query_time_seconds_bucket", operation, "le=\"10.0\""));
        assertEquals(3 * 2, metric("entente_query_statements_sum", operation));
        assertEquals(3 * 8, metric("entente_query_cost_sum", operation));
    }

    @Test
    void countsErrorsByCode() {
        String invalid = "code=\"INVALID\"";
        double before = metric("entente_query_errors_total", invalid);
        ask("{ nothing }");
        await(before + 1, "entente_query_errors_total", invalid);
        ask("query Bounds { countries(first: 1000000) { totalCount } }");
        await(1, "entente_query_errors_total", "code=\"BAD_ARGUMENT\"", "operation=\"Bounds\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agroal_available_count",
                "entente_queries_executing",
                "entente_queries_waiting",
                "cache_gets_total",
                "jvm_memory_used_bytes",
                "http_server_requests_seconds_count"
            })
    void tellsOfPoolCachesAndProcess(String name) {
        ask("{ __typename }");
        assertTrue(get(metrics).asString().contains("\n" + name), name);
    }

    @Test
    void keepsMetricsFromThePublicPort() {
        get("/q/metrics").then().statusCode(404);
    }

    @Test
    void isLiveStartedAndReady() {
        get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        get("/q/health/started").then().statusCode(200).body("checks.name", hasItem("tables"));
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("dossiers"))
                .body("checks.name", hasItem("citations"))
                .body("checks.name", hasItem("store"))
                .body("checks.name", hasItem("database"));
    }

    @Test
    void takesTheIdOfARequest() {
        given().header(ID, "trace-4.2:b")
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .statusCode(200)
                .header(ID, "trace-4.2:b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a\tb", "<b>", "ä"})
    void makesUpAnIdWhereThereIsNoneOrNoGoodOne(String given) {
        given().header(ID, given)
                .queryParam("query", "{ __typename }")
                .get("/graphql")
                .then()
                .header(ID, matchesPattern("[0-9a-f]{16}"));
        given().header(ID, "x".repeat(65))
                .get("/graphql")
                .then()
                .statusCode(400)
                .header(ID, matchesPattern("[0-9a-f]{16}"));
    }
}
