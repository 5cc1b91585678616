package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.entente.telemetry.DocumentHash;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;

/** What is told of a query that took long: a line in the log, and a trace with its statements. Here each query takes long, and the test collects traces. */
@QuarkusTest
@TestProfile(SlowQueriesTest.Profile.class)
class SlowQueriesTest {
    private static final String QUERY =
            "query Slow { country(id: \"country/kz\") { label agreements(first: 2) { edges { node { id } } } } }";
    private static final BlockingQueue<String> TRACES = new LinkedBlockingQueue<>();

    /** Everything is slow, and traces are sent to the test. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.log.slow",
                    "0s",
                    "entente.traces.endpoint",
                    "http://localhost:" + collect(),
                    "quarkus.otel.exporter.otlp.protocol",
                    "http/protobuf",
                    "quarkus.otel.exporter.otlp.traces.compression",
                    "none",
                    "quarkus.otel.bsp.schedule.delay",
                    "100ms");
        }

        /** Takes traces; what they say stands in them as text. */
        private static int collect() {
            try {
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/v1/traces", exchange -> {
                    TRACES.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                server.start();
                return server.getAddress().getPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void ask(String query, String id) {
        given().header("X-Request-Id", id)
                .queryParam("query", query)
                .get("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void areLoggedWithWhatTheyUsed() throws InterruptedException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Formatter formatter = new PatternFormatter("%X{requestId} %s");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                lines.add(formatter.format(record));
            }

            @Override
            public void flush() {
                // All is there at once.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger logger = Logger.getLogger("org.entente.telemetry.SlowQueries");
        logger.addHandler(handler);
        String line;
        try {
            ask(QUERY, "the-slow-one");
            line = lineOf("the-slow-one", lines);
        } finally {
            logger.removeHandler(handler);
        }
        assertTrue(
                line.matches("the-slow-one slow query: time=\\d+ms operation=Slow document=sha256:"
                        + DocumentHash.of(QUERY) + " cost=8 statements=3 rows=4 errors="),
                line);
    }

    /** The line of one request. It is written after the answer has gone out, and so may that of a request before be. */
    private static String lineOf(String id, BlockingQueue<String> lines) throws InterruptedException {
        String line;
        do {
            line = lines.poll(10, TimeUnit.SECONDS);
            assertTrue(line != null, () -> "no line for the request " + id);
        } while (!line.startsWith(id));
        return line;
    }

    @Test
    void leaveATraceWithASpanForEachStatement() throws InterruptedException {
        ask(QUERY.replace("Slow", "Traced"), "traced");
        StringBuilder seen = new StringBuilder();
        List<String> expected = List.of("GET /graphql", "Traced", "graph_state", "from node ", "from relation ");
        while (!expected.stream().allMatch(seen.toString()::contains)) {
            String more = TRACES.poll(10, TimeUnit.SECONDS);
            assertTrue(more != null, () -> "no span with one of " + expected + " in " + seen);
            seen.append(more);
        }
    }
}
