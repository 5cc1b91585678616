package org.entente.packaged;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program while it runs, with a heap of 256 MB. It ends when memory runs out, so that this is seen. */
public final class Program implements AutoCloseable {
    private static final Path PACKAGED =
            Path.of(System.getProperty("packaged.jar", "target/quarkus-app/quarkus-run.jar"));
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path log;
    private final int port;
    private final Process process;

    private Program(Path log, int port, Process process) {
        this.log = log;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts the program.
     *
     * @param log what it says goes there
     * @param settings JVM options, system properties among them
     * @param arguments the command line; none to serve
     */
    public static Program start(Path log, List<String> settings, String... arguments) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=0"));
        command.addAll(settings);
        command.addAll(List.of("-jar", PACKAGED.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Program(log, port, process);
    }

    /** Runs a command to its end, and gives what it said. */
    public static String run(Path log, List<String> settings, String... arguments)
            throws IOException, InterruptedException {
        try (Program program = start(log, settings, arguments)) {
            int code = program.process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code " + code + ": " + program.said());
            }
            return program.said();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it is ready to answer; false when it ends before, or does not become so in time. */
    public boolean awaitReady(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (isReady()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    /** Whether it says that it is ready to answer. */
    public boolean isReady() throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(address("/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return CLIENT.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            // It does not listen yet, or no more.
            return false;
        }
    }

    /** A path of the service. */
    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, as {@code kill} does. */
    public void terminate() {
        process.destroy();
    }

    /** Its exit code; -1 when it has not ended in time. */
    public int exitCode(Duration most) throws InterruptedException {
        return process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    }

    /** What it has said so far. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    /** The most memory that it has had, in MB. */
    public long peak() throws IOException {
        Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        return matcher.find() ? Long.parseLong(matcher.group(1)) / 1024 : 0;
    }

    @Override
    public void close() {
        process.destroy();
        if (process.onExit().completeOnTimeout(null, 30, TimeUnit.SECONDS).join() == null) {
            kill();
        }
    }
}
