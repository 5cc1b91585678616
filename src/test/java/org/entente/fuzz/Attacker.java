package org.entente.fuzz;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.packaged.Program;

/** Sends random requests one after the other: half of them as they are, the others damaged, some of these down to the head. */
final class Attacker implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Program service;
    private final GraphQLSchema schema;
    private final List<String> ids;
    private final Random random;
    private final AtomicLong left;
    private final Answers answers;

    /** @param left how many requests are to be sent by all attackers together */
    Attacker(Program service, GraphQLSchema schema, List<String> ids, long seed, AtomicLong left, Answers answers) {
        this.service = service;
        this.schema = schema;
        this.ids = ids;
        this.random = new Random(seed);
        this.left = left;
        this.answers = answers;
    }

    @Override
    public void run() {
        while (left.getAndDecrement() > 0 && service.isAlive()) {
            Map<String, Object> request = RandomDocument.request(schema, random, ids);
            byte[] body = Value.json(request).getBytes(StandardCharsets.UTF_8);
            double kind = random.nextDouble();
            if (kind < 0.5) {
                post(body);
            } else if (kind < 0.85) {
                post(Damage.to(body, random));
            } else if (kind < 0.95) {
                get(request);
            } else {
                sendDamaged(body);
            }
        }
    }

    private void post(byte[] body) {
        send(
                HttpRequest.newBuilder(service.address("/graphql"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                body,
                true);
    }

    private void get(Map<String, Object> request) {
        String query = "/graphql?query=" + encoded(request.get("query")) + "&variables="
                + encoded(Value.json(request.getOrDefault("variables", Map.of())));
        send(
                HttpRequest.newBuilder(service.address(query)).timeout(PATIENCE).build(),
                query.getBytes(StandardCharsets.UTF_8),
                true);
    }

    private static String encoded(Object text) {
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    /** Sends a request; if {@code again}, once more: a connection that was kept can have been closed meanwhile */
    private void send(HttpRequest request, byte[] sent, boolean again) {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            answers.add(
                    sent,
                    answer.statusCode(),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    answer.body(),
                    System.nanoTime() - start);
        } catch (IOException e) {
            if (again) {
                send(request, sent, false);
            } else {
                answers.lost(sent, e.toString());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Head and body, byte by byte. There need not be an answer, but there must be no failure. */
    private void sendDamaged(byte[] body) {
        String head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length + "\r\n\r\n";
        byte[] damagedHead = Damage.to(head.getBytes(StandardCharsets.US_ASCII), random);
        long start = System.nanoTime();
        try (Socket socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout(300);
            socket.getOutputStream().write(damagedHead);
            socket.getOutputStream().write(body);
            byte[] answer = socket.getInputStream().readAllBytes();
            addRaw(damagedHead, new String(answer, StandardCharsets.UTF_8), start);
        } catch (SocketTimeoutException e) {
            // It waits for the rest, which will not come.
        } catch (IOException e) {
            // It has closed the connection on this.
        }
    }

    private void addRaw(byte[] head, String answer, long start) {
        if (!answer.matches("(?s)HTTP/1\\.. [0-9]{3} .*\r\n\r\n.*")) {
            return;
        }
        String[] parts = answer.split("\r\n\r\n", 2);
        int status = Integer.parseInt(parts[0].substring(9, 12));
        String retry = parts[0].toLowerCase(java.util.Locale.ROOT).contains("retry-after") ? "1" : null;
        // Damaged paths lead nowhere, and what cannot be read as HTTP is answered in few words.
        if (status >= 500 || status == 200) {
            answers.add(head, status, retry, parts[1].getBytes(StandardCharsets.UTF_8), System.nanoTime() - start);
        } else {
            answers.add(head, 400, null, new byte[0], System.nanoTime() - start);
        }
    }
}
