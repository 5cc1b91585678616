package org.entente.speed;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks a server over connections that stay open. It runs on one thread, so that it leaves the processors to those that are measured. */
final class Client {
    private static final int CONNECTIONS = 16;
    private static final int OK = 200;

    /** All is done on its thread: what is called from others can miss an answer that comes at once. */
    private final Context context;

    private final HttpClient http;
    private final int port;

    Client(Vertx vertx, int port) {
        context = vertx.getOrCreateContext();
        http = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
        this.port = port;
    }

    /**
     * What is asked.
     *
     * @param body the request's body, JSON
     */
    record Request(String path, Buffer body) {}

    /** The answer to one request. */
    String ask(Request request) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        context.runOnContext(ready -> send(request)
                .onSuccess(body -> answer.complete(body.toString()))
                .onFailure(answer::completeExceptionally));
        return answer.join();
    }

    private Future<Buffer> send(Request request) {
        return http.request(HttpMethod.POST, port, "localhost", request.path())
                .compose(sent ->
                        sent.putHeader("Content-Type", "application/json").send(request.body()))
                .compose(Client::body);
    }

    private static Future<Buffer> body(HttpClientResponse response) {
        return response.statusCode() == OK
                ? response.body()
                : response.body().compose(body -> Future.failedFuture(response.statusCode() + " " + body));
    }

    /** Sends requests, so many at a time, each as soon as an answer has come, for some time. */
    Sample measure(List<Request> requests, int clients, Duration time) {
        long start = System.nanoTime();
        Stream[] streams = new Stream[clients];
        for (int i = 0; i < clients; i++) {
            Stream stream = new Stream(requests, i * requests.size() / clients, start + time.toNanos());
            streams[i] = stream;
            context.runOnContext(ready -> stream.next());
        }
        CompletableFuture.allOf(
                        Arrays.stream(streams).map(stream -> stream.over).toArray(CompletableFuture[]::new))
                .join();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Sample(
                Arrays.stream(streams).flatMapToLong(stream -> Arrays.stream(stream.nanoseconds, 0, stream.answers)),
                seconds);
    }

    /** Requests one after the other. */
    private final class Stream {
        private final List<Request> requests;
        private final int first;
        private final long end;
        private final CompletableFuture<Void> over = new CompletableFuture<>();
        private long[] nanoseconds = new long[1024];
        private int answers;

        Stream(List<Request> requests, int first, long end) {
            this.requests = requests;
            this.first = first;
            this.end = end;
        }

        void next() {
            long start = System.nanoTime();
            if (start >= end) {
                over.complete(null);
                return;
            }
            send(requests.get((first + answers) % requests.size()))
                    .onSuccess(answer -> {
                        add(System.nanoTime() - start);
                        next();
                    })
                    .onFailure(over::completeExceptionally);
        }

        private void add(long time) {
            if (answers == nanoseconds.length) {
                nanoseconds = Arrays.copyOf(nanoseconds, 2 * answers);
            }
            nanoseconds[answers++] = time;
        }
    }
}
