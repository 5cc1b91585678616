package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as an operator starts and stops it. */
class PackagedProgramIT {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final String BODY = "{\"query\": \"{ country(id: \\\"country/kz\\\") { label } }\"}";
    private static final int CLIENTS = 4;
    private static final int TERMINATED = 143;
    private static final long HALF_A_SECOND = TimeUnit.MILLISECONDS.toNanos(500);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TempDir
    Path folder;

    private Process process;
    private int port;
    private int managementPort;

    private void start(Map<String, String> environment) throws IOException {
        port = freePort();
        managementPort = freePort();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("ENTENTE_DATA_FOLDER", folder.resolve("data").toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Path log() {
        return folder.resolve("log");
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private HttpResponse<String> get(int at, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + at + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private int status(int at, String path) throws InterruptedException {
        try {
            return get(at, path).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    private void awaitReadiness(int status) throws InterruptedException, IOException {
        long start = System.nanoTime();
        while (status(port, "/q/health/ready") != status) {
            assertTrue(
                    System.nanoTime() - start < TimeUnit.MINUTES.toNanos(3) && process.isAlive(),
                    Files.readString(log()));
            Thread.sleep(50);
        }
    }

    @Test
    void aStopLosesNothingThatWasAccepted() throws Exception {
        start(Map.of("QUARKUS_SHUTDOWN_DELAY", "3s", "QUARKUS_SHUTDOWN_TIMEOUT", "60s", "ENTENTE_LIMITS_BODY", "60s"));
        awaitReadiness(200);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<Integer>> asked = new ArrayList<>();
        try (Socket slow = new Socket("localhost", port)) {
            for (int i = 0; i < CLIENTS; i++) {
                asked.add(clients.submit(askWhileReady()));
            }
            String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: application/json\r\nContent-Length: " + BODY.length() + "\r\n\r\n";
            slow.getOutputStream().write((head + BODY.substring(0, 10)).getBytes(StandardCharsets.UTF_8));
            Thread.sleep(500);
            process.destroy();
            for (Future<Integer> each : asked) {
                assertTrue(each.get(30, TimeUnit.SECONDS) > 0);
            }
            // By now nobody new is let in, but the rest of this body is waited for.
            Thread.sleep(4000);
            slow.getOutputStream().write(BODY.substring(10).getBytes(StandardCharsets.UTF_8));
            String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 200 ") && answer.contains("Kazakhstan"), answer);
        } finally {
            clients.shutdownNow();
        }
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        assertEquals(TERMINATED, process.exitValue());
    }

    /** Asks as long as the service says that it is ready, as behind a load balancer, and half a second longer, since that looks now and then only. */
    private Callable<Integer> askWhileReady() {
        return () -> {
            int answers = 0;
            HttpResponse<String> last = null;
            long looked = System.nanoTime();
            long seen = 0;
            while (seen == 0 || System.nanoTime() - seen < HALF_A_SECOND) {
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                assertEquals(200, answer.statusCode(), answer::body);
                answers++;
                last = answer;
                if (seen == 0 && System.nanoTime() - looked > HALF_A_SECOND) {
                    looked = System.nanoTime();
                    seen = status(port, "/q/health/ready") == 503 ? looked : 0;
                }
            }
            // Each was the last one of its connection by then.
            assertEquals("close", last.headers().firstValue("Connection").orElse("kept"));
            return answers;
        };
    }

    /** Bytes of a head are no sign of life, as long as it does not end. */
    @Test
    void aHeadThatDoesNotEndIsNotWaitedForLonger() throws Exception {
        start(Map.of("QUARKUS_HTTP_IDLE_TIMEOUT", "2s"));
        awaitReadiness(200);
        long start = System.nanoTime();
        try (Socket slow = new Socket("localhost", port)) {
            slow.setSoTimeout(100);
            slow.getOutputStream().write("POST /graphql HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
            while (isOpen(slow)) {
                assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(30));
            }
        }
        assertTrue(System.nanoTime() - start > TimeUnit.SECONDS.toNanos(1));
    }

    /** Sends a byte, and looks whether the server has closed the connection. */
    private static boolean isOpen(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('x');
            return socket.getInputStream().read() >= 0;
        } catch (SocketTimeoutException e) {
            return true;
        } catch (SocketException e) {
            return false;
        }
    }

    @Test
    void aMisspeltSettingKeepsItFromStarting() throws Exception {
        start(Map.of("ENTENTE_LIMITS_TYME", "1s"));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertEquals(
                "There is no environment variable ENTENTE_LIMITS_TYME. Did you mean ENTENTE_LIMITS_TIME?"
                        + " src/docs/settings.md has all of them.\n",
                Files.readString(log()));
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void logsAndMetricsAreForMachinesToRead() throws Exception {
        start(Map.of("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true", "QUARKUS_BANNER_ENABLED", "false"));
        awaitReadiness(200);
        String ready = get(port, "/q/health/ready").body();
        assertTrue(ready.contains("documents verified, 0 differences"), ready);
        assertEquals(200, status(managementPort, "/q/metrics"));
        assertEquals(404, status(port, "/q/metrics"));
        assertEquals(404, status(managementPort, "/graphql"));
        ObjectMapper json = new ObjectMapper();
        List<String> lines = Files.readAllLines(log());
        assertFalse(lines.isEmpty());
        for (String line : lines) {
            JsonNode entry = json.readTree(line);
            assertTrue(entry.hasNonNull("message") && entry.hasNonNull("timestamp"), line);
            assertEquals("INFO", entry.path("level").asText(), line);
        }
    }
}
