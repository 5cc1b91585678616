package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens when the store is slow: four connections, one of which heavy queries leave alone. */
@QuarkusTest
@TestProfile(SlowStore.Profile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class OverloadTest {
    private static final int HEAVY_AT_ONCE = 3;
    private static final String HEAVY = "{\"query\": \"{ figures(first: 500) { totalCount edges { node { id } } } }\"}";
    private static final String LIGHT = "{\"query\": \"{ country(id: \\\"country/kz\\\") { label } }\"}";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource source;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private SlowStore store;

    @BeforeAll
    void makeSlow() throws SQLException {
        store = new SlowStore(source, "figure");
        store.install();
    }

    @AfterAll
    void makeQuick() throws SQLException {
        store.remove();
    }

    @AfterEach
    void open() throws InterruptedException {
        store.open();
        assertTrue(store.comesTo(0));
    }

    private CompletableFuture<HttpResponse<String>> send(String body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private List<CompletableFuture<HttpResponse<String>>> sendHeavy(int times) {
        return IntStream.range(0, times).mapToObj(i -> send(HEAVY)).toList();
    }

    @Test
    void heavyQueriesRunInParallelAndLightOnesPassThem() throws InterruptedException {
        store.shut();
        var heavy = sendHeavy(64);
        assertTrue(store.comesTo(HEAVY_AT_ONCE));
        for (int i = 0; i < 20; i++) {
            assertTrue(send(LIGHT).join().body().contains("Kazakhstan"));
        }
        assertEquals(HEAVY_AT_ONCE, store.waiting());
        assertTrue(heavy.stream().noneMatch(CompletableFuture::isDone));
        store.open();
        for (var each : heavy) {
            HttpResponse<String> response = each.join();
            assertEquals(200, response.statusCode(), response::body);
            assertFalse(response.body().contains("errors"), response::body);
        }
    }

    @Test
    void cancelsAQueryWhoseTimeIsUp() {
        store.shut();
        HttpResponse<String> response = send(HEAVY).join();
        assertEquals(200, response.statusCode());
        assertTrue(response.body().contains("\"TIMEOUT\""), response::body);
        assertTrue(response.body().contains("8000 ms"), response::body);
        assertTrue(response.body().contains("\"data\":null"), response::body);
        assertEquals(0, store.waiting());
    }

    @Test
    void refusesAQueryWhoseTurnDoesNotCome() throws InterruptedException {
        store.shut();
        var first = sendHeavy(HEAVY_AT_ONCE);
        assertTrue(store.comesTo(HEAVY_AT_ONCE));
        HttpResponse<String> response = send(HEAVY).join();
        store.open();
        assertEquals(503, response.statusCode());
        assertEquals("1", response.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(response.body().contains("\"OVERLOADED\""), response::body);
        assertFalse(response.body().contains("\"data\""), response::body);
        for (var each : first) {
            assertTrue(each.join().body().contains("totalCount"));
        }
    }

    @Test
    void cancelsAQueryWhoseClientIsGone() throws IOException, InterruptedException {
        store.shut();
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(head(HEAVY.length(), HEAVY).getBytes(StandardCharsets.UTF_8));
            assertTrue(store.comesTo(1));
        }
        assertTrue(store.comesTo(0));
    }

    @Test
    void endsARequestWhoseBodyDoesNotCome() throws IOException {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            socket.getOutputStream().write(head(HEAVY.length(), "{").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
            assertTrue(answer.contains("\"TIMEOUT\""), answer);
        }
    }

    @Test
    void staysReadyWhenAllConnectionsAreAtWork() throws InterruptedException {
        store.shut();
        var heavy = sendHeavy(HEAVY_AT_ONCE);
        assertTrue(store.comesTo(HEAVY_AT_ONCE));
        var last = send("{\"query\": \"{ figures(first: 1) { edges { node { id } } } }\"}");
        Response health;
        long start = System.nanoTime();
        do {
            health = RestAssured.get("/q/health/ready");
            assertEquals(200, health.statusCode(), health::asString);
            assertTrue(System.nanoTime() - start < 4_000_000_000L, health::asString);
        } while (!health.asString().contains("all connections are at work"));
        store.open();
        for (var each : heavy) {
            assertEquals(200, each.join().statusCode());
        }
        assertTrue(last.join().body().contains("edges"));
    }

    private static String head(int length, String body) {
        return "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + body;
    }

    @Test
    void stopsAnAnswerThatGrowsTooLarge() {
        String query = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        JsonNode large = Client.answer(query, Map.of("ids", Collections.nCopies(299, "country/kz")));
        assertEquals(299, large.at("/data/nodes").size(), large::toString);
        JsonNode tooLarge = Client.answer(query, Map.of("ids", Collections.nCopies(300, "country/kz")));
        assertTrue(tooLarge.has("data") && tooLarge.get("data").isNull(), tooLarge::toString);
        assertEquals("TOO_LARGE", tooLarge.at("/errors/0/extensions/code").asText());
        assertTrue(tooLarge.at("/errors/0/message").asText().contains("301 objects; at most 300"), tooLarge::toString);
    }
}
