package org.entente.speed;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts packaged programs in turns, and measures the time to the first answered query, and the memory at idle and under load. */
public final class StartUp {
    private static final int ROUNDS = Integer.parseInt(System.getProperty("start-up.rounds", "5"));
    private static final int CLIENTS = 16;
    private static final Duration LOAD = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Pattern MEMORY = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Client.Request QUESTION = new Client.Request(
            "/graphql",
            JsonObject.of(
                            "query",
                            "{ country(id: \"country/kz\") { label agreements(first: 2) { totalCount edges { node { label } } } } }")
                    .toBuffer());

    private final Vertx vertx = Vertx.vertx();
    private final Path logs = Path.of("target", "start-up");

    private StartUp() {}

    /**
     * A program, and how it is started.
     *
     * @param folder the one with quarkus-run.jar, from which it is started
     * @param command the JVM and its options
     */
    private record Packaged(String name, Path folder, List<String> command) {
        /** Reads {@code name=folder=java option option}. */
        static Packaged of(String text) {
            String[] parts = text.split("=", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("not name=folder=java: " + text);
            }
            return new Packaged(
                    parts[0], Path.of(parts[1]), Arrays.asList(parts[2].trim().split(" +", -1)));
        }
    }

    /**
     * What one start came to.
     *
     * @param seconds to the first answer
     * @param processorSeconds that it had worked by then
     * @param idle memory in MB some seconds later
     * @param loaded memory in MB under load; 0 where there was none
     */
    private record Start(double seconds, double processorSeconds, long idle, long loaded) {}

    /** Measures the programs that the arguments tell, each as {@code name=folder=java option option}, and prints a table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartUp startUp = new StartUp();
        try {
            startUp.measure(Arrays.stream(arguments).map(Packaged::of).toList());
        } finally {
            startUp.vertx.close();
        }
    }

    private void measure(List<Packaged> programs) throws IOException, InterruptedException {
        Files.createDirectories(logs);
        Map<Packaged, List<Start>> starts = new LinkedHashMap<>();
        for (Packaged program : programs) {
            // Makes the tables and loads the dossier: what is measured are starts on a store that has them.
            start(program, false);
            starts.put(program, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Packaged program : programs) {
                starts.get(program).add(start(program, round == ROUNDS - 1));
            }
        }
        System.out.println(
                "| program | first answer, s: median (least) | processor time by then, s | memory at idle, MB | under load, MB |");
        System.out.println("| --- | --- | --- | --- | --- |");
        starts.forEach((program, all) -> System.out.printf(
                "| %s | %.2f (%.2f) | %.2f | %d | %d |%n",
                program.name(),
                all.stream().mapToDouble(Start::seconds).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Start::seconds).min().orElseThrow(),
                all.stream().mapToDouble(Start::processorSeconds).sorted().toArray()[all.size() / 2],
                all.stream().mapToLong(Start::idle).max().orElseThrow(),
                all.stream().mapToLong(Start::loaded).max().orElseThrow()));
    }

    private Start start(Packaged program, boolean isLoaded) throws IOException, InterruptedException {
        int port = Program.freePort();
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0",
                "-Dentente.data.folder=" + logs.resolve(program.name()).toAbsolutePath(),
                "-jar",
                "quarkus-run.jar"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(program.name() + ".log").toFile())
                .start();
        try {
            Client client = new Client(vertx, port);
            awaitAnswer(process, client, start);
            double seconds = (System.nanoTime() - start) / 1e9;
            double processorSeconds = Processors.seconds(process.pid());
            Thread.sleep(IDLE.toMillis());
            long idle = memory(process);
            if (isLoaded) {
                client.measure(List.of(QUESTION), CLIENTS, LOAD);
            }
            return new Start(seconds, processorSeconds, idle, isLoaded ? memory(process) : 0);
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private static void awaitAnswer(Process process, Client client, long start) throws InterruptedException {
        while (true) {
            try {
                client.ask(QUESTION);
                return;
            } catch (CompletionException e) {
                if (!process.isAlive() || System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new IllegalStateException("no answer: see the logs in target/start-up", e);
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private static long memory(Process process) throws IOException {
        Matcher matcher = MEMORY.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
    }
}
