package org.entente.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.entente.packaged.Program;

/** A table is locked by someone else: all connections of the pool wait for it, and more queries come. */
final class BusyPool implements Fault {
    private static final int QUERIES = 40;
    private static final String QUERY = "{\"query\": \"{ figures(first: 5) { edges { node { id } } } }\"}";

    private final Postgresql database;
    private final Path graph;

    BusyPool(Postgresql database, Path graph) {
        this.database = database;
        this.graph = graph;
    }

    @Override
    public String name() {
        return "pool exhausted, statements that hang";
    }

    @Override
    public String happen(Path folder) throws Exception {
        String url = database.newDatabase("busy");
        Store store = Store.at(folder, url);
        store.run("import", "--progress=none", graph.toString());
        try (Program program = store.serve("server.log")) {
            Fault.require(program.awaitReady(Duration.ofMinutes(2)), program.said());
            Map<String, Integer> codes;
            long start = System.nanoTime();
            try (Connection other = java.sql.DriverManager.getConnection(url, "postgres", "")) {
                other.setAutoCommit(false);
                other.createStatement().execute("lock table figure in access exclusive mode");
                codes = ask(program);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Fault.require(
                    codes.keySet().stream()
                            .allMatch(each -> each.equals("200 TIMEOUT") || each.equals("503 OVERLOADED")),
                    codes.toString());
            Fault.require(codes.size() == 2, codes.toString());
            Map<String, Integer> after = ask(program);
            Fault.require(after.equals(Map.of("200 answered", QUERIES)), after.toString());
            return "of %d queries at once: %s, the last after %.1f s; without the lock all are answered"
                    .formatted(QUERIES, codes, seconds);
        }
    }

    private static Map<String, Integer> ask(Program program) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(program.address("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(QUERY))
                .build();
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            all.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        Map<String, Integer> codes = new TreeMap<>();
        for (CompletableFuture<HttpResponse<String>> each : all) {
            HttpResponse<String> answer = each.join();
            String code = new ObjectMapper()
                    .readTree(answer.body())
                    .at("/errors/0/extensions/code")
                    .asText("answered");
            codes.merge(answer.statusCode() + " " + code, 1, Integer::sum);
        }
        return codes;
    }
}
