package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long a light query takes over HTTP, alone and while 64 clients send heavy ones without a pause, in one run: wall-clock time on the machine as it is,
 * with the clients beside the server. The heavy queries keep every processor busy: each looks through all names of a large graph and sorts them.
 */
@QuarkusTest
@TestProfile(LightQueryBenchmark.LargeGraph.class)
@Tag("benchmark")
class LightQueryBenchmark {
    /** A start of its own: people are put beside the first dossier. */
    public static class LargeGraph implements QuarkusTestProfile {}

    private static final Logger LOG = Logger.getLogger(LightQueryBenchmark.class);
    private static final String LIGHT = "{\"query\": \"{ country(id: \\\"country/kz\\\") { label } }\"}";
    private static final String HEAVY = "{\"query\": \"{ people(first: 500, filter: {label: {contains: \\\"7\\\"}},"
            + " orderBy: [{field: LABEL, direction: DESC}]) { totalCount edges { node { id label"
            + " positions { edges { node { id } } } } } } }\"}";
    private static final int PEOPLE = 50_000;
    private static final int HEAVY_CLIENTS = 64;
    private static final int LIGHT_REQUESTS = 300;
    private static final int OVERLOADED = 503;
    private static final double MOST_MILLISECONDS = 200;

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Inject
    DataSource store;

    @Inject
    Limits limits;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void aLightQueryIsQuickBehindHeavyOnes() throws SQLException {
        addPeople();
        for (int i = 0; i < 3; i++) {
            assertEquals(200, send(HEAVY).join().statusCode());
        }
        lightRequests();
        double[] alone = lightRequests();
        List<CompletableFuture<Void>> heavy = new ArrayList<>();
        for (int i = 0; i < HEAVY_CLIENTS; i++) {
            heavy.add(sendHeavyOnes());
        }
        long start = System.nanoTime();
        double[] behind = lightRequests();
        double seconds = (System.nanoTime() - start) / 1e9;
        LOG.infof("a light query over HTTP alone: %s", told(alone));
        LOG.infof(
                "behind %d clients with heavy ones (%.1f answered a second, %d refused): %s",
                HEAVY_CLIENTS, answered.get() / seconds, refused.get(), told(behind));
        over.set(true);
        heavy.forEach(CompletableFuture::join);
        assertTrue(at(behind, 0.99) < MOST_MILLISECONDS, () -> "p99 is to be under " + MOST_MILLISECONDS + " ms");
    }

    private static String told(double[] sorted) {
        return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms".formatted(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(sorted.length * part))];
    }

    private double[] lightRequests() {
        double[] milliseconds = new double[LIGHT_REQUESTS];
        for (int i = 0; i < LIGHT_REQUESTS; i++) {
            long start = System.nanoTime();
            HttpResponse<String> response = send(LIGHT).join();
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
            assertEquals("{\"data\":{\"country\":{\"label\":\"Kazakhstan\"}}}", response.body());
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    private CompletableFuture<Void> sendHeavyOnes() {
        return send(HEAVY).thenComposeAsync(response -> {
            (response.statusCode() == OVERLOADED ? refused : answered).incrementAndGet();
            return over.get() ? CompletableFuture.completedFuture(null) : sendHeavyOnes();
        });
    }

    private CompletableFuture<HttpResponse<String>> send(String body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
    }

    private void addPeople() throws SQLException {
        try (Connection connection = store.getConnection();
                PreparedStatement person = connection.prepareStatement(
                        "insert into node (node_key, kind, id, label, identified, dossier_key)"
                                + " select ?, 'PERSON', ?, ?, true, min(dossier_key) from dossier")) {
            for (int i = 0; i < PEOPLE; i++) {
                person.setInt(1, 1_000_000 + i);
                person.setString(2, "person/one-of-many-" + i);
                person.setString(3, "Çelik Əliyev " + Integer.toString(i * 7919, Character.MAX_RADIX));
                person.addBatch();
            }
            person.executeBatch();
        }
    }
}
