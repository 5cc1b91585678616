package org.entente.speed;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.entente.speed.Contest.Outcome;

/** The benchmark: generates a graph, loads it into PostgreSQL by the packaged program, and asks that program and the {@link Floor} the same questions. */
public final class Speed {
    private static final double SCALE = Double.parseDouble(System.getProperty("speed.scale", "0.1"));
    private static final long SEED = 2023;
    private static final Optional<Path> FOLDER = setting("speed.folder").map(Path::of);
    private static final List<Question> QUESTIONS = setting("speed.questions")
            .map(names -> Arrays.stream(names.split(",")).map(Question::valueOf).toList())
            .orElse(List.of(Question.values()));
    private static final Path RESULT = Path.of("target", "speed.json");
    private static final int TRIES = 6_000;

    private final World world = new World(SCALE, SEED);
    private final Map<String, Object> circumstances = new LinkedHashMap<>();
    private final Database database;
    private final Vertx vertx = Vertx.vertx();

    private Speed(Database database) {
        this.database = database;
    }

    /** Measures and prints the result. Settings are system properties; src/docs/performance.md tells them. */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try (Database database = Database.start(FOLDER)) {
            Speed speed = new Speed(database);
            try {
                speed.prepare();
                Report report = speed.measure();
                report.write(RESULT);
                System.out.printf("%n%s%nAll numbers are in %s.%n", report.table(), RESULT);
            } finally {
                speed.vertx.close();
            }
        }
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    private void prepare() throws IOException, SQLException, InterruptedException {
        circumstances.put("scale", SCALE);
        circumstances.put("processors", Runtime.getRuntime().availableProcessors());
        circumstances.put("Java", System.getProperty("java.version"));
        String graph = "scale " + SCALE + ", seed " + SEED;
        if (!database.has(graph)) {
            load();
            database.keep(graph);
        }
        circumstances.put(
                "database, MB",
                Long.parseLong(database.ask("select pg_database_size(current_database())")) / 1_000_000);
        System.out.println("The graph is there: " + circumstances);
    }

    private void load() throws IOException, SQLException, InterruptedException {
        Path file = Files.createTempFile("speed", ".ndjson");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Generator.write(world, out);
            }
            circumstances.put("file, MB", Files.size(file) / 1_000_000);
            System.out.println("The graph is generated: " + circumstances);
            long start = System.nanoTime();
            try (Program program = Program.load(database, file)) {
                circumstances.put("memory of the load, MB", program.end());
            }
            circumstances.put("load, s", seconds(start));
        } finally {
            Files.delete(file);
        }
        database.execute(Resource.read("names.sql"));
        database.execute(Resource.read("paths.sql"));
        database.execute("vacuum analyze");
    }

    private Report measure() throws IOException, SQLException, InterruptedException {
        int port = Program.freePort();
        long start = System.nanoTime();
        try (Program service = Program.service(database, port)) {
            Server ours = new Server(vertx, port, service.process(), database.process());
            awaitAnswer(
                    ours,
                    new Client.Request(
                            "/graphql", json("query", "{ countries(first: 1) { edges { node { label } } } }")));
            circumstances.put("first answer, s", seconds(start));
            int floorPort = Program.freePort();
            try (Program floor = Program.floor(database, floorPort)) {
                Server floors = new Server(vertx, floorPort, floor.process(), database.process());
                awaitAnswer(floors, new Client.Request("/Q7", json("id", "")));
                List<Outcome> outcomes = outcomes(new Contest(world, database, ours, floors));
                circumstances.put("memory of the service, MB", service.peak());
                circumstances.put("memory of the floor, MB", floor.peak());
                return new Report(circumstances, outcomes);
            }
        }
    }

    private static List<Outcome> outcomes(Contest contest) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Question question : QUESTIONS) {
            outcomes.add(contest.on(question));
        }
        return outcomes;
    }

    private static Buffer json(String name, String value) {
        return JsonObject.of(name, value).toBuffer();
    }

    /** In tenths. */
    private static double seconds(long start) {
        return Math.round((System.nanoTime() - start) / 1e8) / 10.0;
    }

    private static void awaitAnswer(Server server, Client.Request request) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try {
                server.ask(request);
                return;
            } catch (CompletionException e) {
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("no answer: see the logs in target/speed");
    }
}
