package org.entente.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.entente.packaged.Program;
import org.entente.speed.Generator;

/**
 * Sends random and damaged requests to the packaged program, which has 256 MB, while a light query is asked again and again. It fails when anything is
 * answered that must not be, when the program ends or logs an error, when it takes too much memory, or when the light query has to wait.
 */
public final class Fuzz {
    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 100_000);
    private static final int CLIENTS = Integer.getInteger("fuzz.clients", 8);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /** The heap's 256 MB, and what a JVM needs beside it. */
    private static final long MOST_MEGABYTES = 700;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double MOST_MILLISECONDS = 200;

    private final List<String> failed = new ArrayList<>();

    private Fuzz() {}

    /** Runs all, prints what was found, and exits with 1 when that is not what it must be. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzz fuzz = new Fuzz();
        fuzz.run();
        fuzz.failed.forEach(each -> System.out.println("FAILED: " + each));
        System.out.println(fuzz.failed.isEmpty() ? "all is as it must be" : "see " + FOLDER);
        System.exit(fuzz.failed.isEmpty() ? 0 : 1);
    }

    private void run() throws IOException, InterruptedException {
        empty();
        String scale = System.getProperty("fuzz.scale", "0.01");
        Path graph = FOLDER.resolve("graph.ndjson");
        Generator.main(new String[] {scale, graph.toString()});
        // The first dossier stays out: generated nodes have some of its ids.
        List<String> store = List.of(
                "-Dentente.dossiers.bundled=",
                "-Dentente.data.folder=" + FOLDER.resolve("data").toAbsolutePath());
        Program.run(FOLDER.resolve("import.log"), store, "import", "--progress=none", graph.toString());
        Answers answers = new Answers(FOLDER);
        try (Program service = Program.start(FOLDER.resolve("service.log"), store)) {
            check(service.awaitReady(PATIENCE), "it did not become ready");
            GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(
                    new SchemaParser().parse(get(service, "/graphql/schema.graphql")));
            Probe probe = new Probe(service);
            Thread probing = new Thread(probe, "probe");
            long start = System.nanoTime();
            probing.start();
            attack(service, schema, ids(service), answers);
            probing.interrupt();
            probing.join();
            double seconds = (System.nanoTime() - start) / 1e9;
            report(service, probe, answers, seconds);
        }
    }

    private static void empty() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.walk(FOLDER)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        Files.createDirectories(FOLDER);
    }

    private static String get(Program service, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.address(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Ids of nodes of each kind. */
    private static List<String> ids(Program service) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (String list : List.of(
                "countries",
                "people",
                "institutions",
                "agreements",
                "projects",
                "events",
                "places",
                "commodities",
                "documents",
                "figures")) {
            String answer = get(service, "/graphql?query=%7B" + list + "(first:20)%7Bedges%7Bnode%7Bid%7D%7D%7D%7D");
            for (JsonNode id : new ObjectMapper().readTree(answer).findValues("id")) {
                ids.add(id.asText());
            }
        }
        return ids;
    }

    private static void attack(Program service, GraphQLSchema schema, List<String> ids, Answers answers)
            throws InterruptedException {
        AtomicLong left = new AtomicLong(REQUESTS);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Thread thread =
                    new Thread(new Attacker(service, schema, ids, SEED * 1000 + i, left, answers), "attacker-" + i);
            thread.start();
            threads.add(thread);
        }
        while (threads.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(10_000);
            System.out.printf("%d requests to go; wrong so far: %d%n", Math.max(0, left.get()), answers.bad());
        }
    }

    private void report(Program service, Probe probe, Answers answers, double seconds) throws IOException {
        System.out.printf("%d requests by %d clients in %.0f s, seed %d%n", REQUESTS, CLIENTS, seconds, SEED);
        answers.counts().forEach((what, count) -> System.out.printf("%8d %s%n", count, what));
        System.out.printf("slowest answer: %d ms%n", answers.slowest());
        System.out.printf(
                "light query, %d times: p50 %.1f, p99 %.1f, max %.1f ms; p99 of each tenth of the run: %s%n",
                probe.count(),
                probe.percentile(0.5),
                probe.percentile(0.99),
                probe.percentile(1),
                probe.tenths().stream().map("%.0f"::formatted).toList());
        check(answers.bad() == 0, answers.bad() + " answers must not be");
        check(probe.failures().isEmpty(), "the light query was not answered: " + probe.failures());
        double worst = probe.tenths().stream().max(Double::compare).orElseThrow();
        check(worst <= MOST_MILLISECONDS, "the light query's p99 was %.0f ms".formatted(worst));
        check(service.isAlive(), "the program has ended");
        List<String> errors = service.said()
                .lines()
                .filter(line -> line.contains(" ERROR ") || line.contains("OutOfMemoryError"))
                .toList();
        check(
                errors.isEmpty(),
                "its log has %d errors, the first: %s"
                        .formatted(errors.size(), errors.stream().findFirst()));
        if (service.isAlive()) {
            long peak = service.peak();
            System.out.printf("most memory: %d MB%n", peak);
            check(peak <= MOST_MEGABYTES, "it took " + peak + " MB");
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            failed.add(otherwise);
        }
    }
}
