package org.entente.speed;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java program that runs beside the benchmark, in a process of its own. */
final class Program implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "speed");
    private static final Path PACKAGED = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Process process;

    private Program(String name, List<String> arguments) throws IOException {
        Files.createDirectories(FOLDER);
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(arguments);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve(name + ".log").toFile())
                .start();
    }

    /** The packaged program, as a server. */
    static Program service(Database database, int port) throws IOException {
        List<String> arguments = settings(database);
        arguments.add("-Dquarkus.http.port=" + port);
        // Others may run on this machine.
        arguments.add("-Dquarkus.management.host-enabled=false");
        arguments.addAll(List.of("-jar", PACKAGED.toString()));
        return new Program("service", arguments);
    }

    /** The packaged program, which loads a file and ends. */
    static Program load(Database database, Path file) throws IOException {
        List<String> arguments = settings(database);
        arguments.addAll(List.of("-jar", PACKAGED.toString(), "import", file.toString()));
        return new Program("import", arguments);
    }

    /** The {@link Floor}. */
    static Program floor(Database database, int port) throws IOException {
        return new Program(
                "floor",
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        Floor.class.getName(),
                        String.valueOf(port),
                        database.url()));
    }

    /** The generated graph is all that there is. */
    private static List<String> settings(Database database) {
        return new ArrayList<>(List.of(
                "-Dquarkus.datasource.jdbc.url=" + database.url(),
                "-Dquarkus.datasource.username=postgres",
                "-Dentente.dossiers.bundled="));
    }

    /** A port that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    long process() {
        return process.pid();
    }

    /** The most memory that it has had, in MB. */
    long peak() throws IOException {
        Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process()), "status")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
    }

    /** Waits for its end, and gives the most memory that it had, in MB. */
    long end() throws IOException, InterruptedException {
        long peak = 0;
        while (!process.waitFor(200, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak());
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("ended with " + process.exitValue() + ": see the logs in " + FOLDER);
        }
        return peak;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
