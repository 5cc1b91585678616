package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.entente.model.GraphState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks while the graph is being prepared for them: four connections, so that two queries may wait while a third connection reads the relations. */
@QuarkusTest
@TestProfile(SlowStore.Profile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class WalkOverloadTest {
    private static final String PATH =
            "path(from: \\\"person/ilham-aliyev\\\", to: \\\"person/kassym-jomart-tokayev\\\") { paths { length } }";
    private static final String FOUND = "{\"data\":{\"path\":{\"paths\":[{\"length\":";

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource source;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private SlowStore store;

    @BeforeAll
    void makeSlow() throws SQLException {
        store = new SlowStore(source, "relation");
        store.install();
    }

    @AfterAll
    void makeQuick() throws SQLException {
        store.remove();
    }

    @BeforeEach
    void change() {
        // As each load does, so that what was prepared is of the past.
        QuarkusTransaction.requiringNew()
                .run(() -> GraphState.update("revision = revision + 1 where key = ?1", GraphState.ONLY));
    }

    @AfterEach
    void open() throws InterruptedException {
        store.open();
        assertTrue(store.comesTo(0));
    }

    private CompletableFuture<HttpResponse<String>> send(String fields) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ " + fields + " }\"}"))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void notAllMayWaitForTheGraphToBePrepared() throws InterruptedException {
        store.shut();
        var first = send(PATH);
        assertTrue(store.comesTo(1));
        var second = send(PATH);
        // One of these waits beside the first, if the second did not come before it; the other is refused at once.
        var third = send(PATH);
        HttpResponse<String> refused =
                second.applyToEither(third, answer -> answer).join();
        assertOverloaded(
                "The graph has changed, and is being prepared for walks; others wait for it already. Try again later.",
                refused);
        assertFalse(first.isDone());
        store.open();
        assertTrue(first.join().body().startsWith(FOUND), first.join()::body);
        var waited = refused.equals(second.join()) ? third : second;
        assertTrue(waited.join().body().startsWith(FOUND), waited.join()::body);
        assertTrue(send(PATH).join().body().startsWith(FOUND));
    }

    private static void assertOverloaded(String message, HttpResponse<String> response) {
        assertEquals(503, response.statusCode(), response::body);
        assertEquals("1", response.headers().firstValue("Retry-After").orElseThrow());
        assertTrue(response.body().startsWith("{\"errors\":[{\"message\":\"" + message + "\""), response::body);
        assertTrue(response.body().contains("\"code\":\"OVERLOADED\""), response::body);
        assertFalse(response.body().contains("\"data\""), response::body);
    }

    /** The query reads relations first, and while it waits for them the graph changes: the walk could only be through another state. */
    @Test
    void aWalkIsOfTheStateThatTheQueryReads() throws InterruptedException {
        store.shut();
        String relations = "country(id: \\\"country/kz\\\") { relations(first: 1) { edges { node { kind } } } } ";
        var response = send(relations + PATH);
        assertTrue(store.comesTo(1));
        change();
        store.open();
        assertOverloaded("The graph changed while the query was being answered. Ask again.", response.join());
        assertTrue(send(relations + PATH).join().body().contains("\"path\":{\"paths\":[{\"length\":"));
    }

    @Test
    void aQueryWaitsNoLongerThanItsTime() {
        store.shut();
        String body = send(PATH).join().body();
        assertTrue(body.contains("\"TIMEOUT\""), body);
        assertTrue(body.contains("\"data\":null"), body);
    }
}
