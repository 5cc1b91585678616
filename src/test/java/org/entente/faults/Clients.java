package org.entente.faults;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients that ask one light query after the other until they are stopped, and what came of it. */
final class Clients implements AutoCloseable {
    private static final String LIGHT =
            "{\"query\": \"{ countries(first: 5) { totalCount edges { node { id label } } } }\"}";

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger notConnected = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile long firstFailure;
    private volatile long lastFailure;

    /** Starts so many clients. */
    Clients(URI endpoint, int count) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(LIGHT))
                .build();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> ask(request), "client-" + i);
            thread.start();
            threads.add(thread);
        }
    }

    private void ask(HttpRequest request) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (!stopped.get()) {
            try {
                HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200
                        && answer.body().contains("\"totalCount\"")
                        && !answer.body().contains("\"errors\"")) {
                    answered.incrementAndGet();
                } else {
                    refused.incrementAndGet();
                    failed();
                }
            } catch (java.net.ConnectException e) {
                notConnected.incrementAndGet();
                failed();
            } catch (java.io.IOException e) {
                lost.incrementAndGet();
                failed();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private synchronized void failed() {
        long now = System.nanoTime();
        firstFailure = firstFailure == 0 ? now : firstFailure;
        lastFailure = now;
    }

    int answered() {
        return answered.get();
    }

    /** Answers with an error, told by the server. */
    int refused() {
        return refused.get();
    }

    /** Requests that could not be sent. */
    int notConnected() {
        return notConnected.get();
    }

    /** Requests that were sent and not answered. */
    int lost() {
        return lost.get();
    }

    /** From the first failure to the last, in seconds; 0 when there was none. */
    double secondsOfFailures() {
        return (lastFailure - firstFailure) / 1e9;
    }

    /** Has them ask no more, and waits for the answers that are on their way. */
    void stop() {
        stopped.set(true);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
