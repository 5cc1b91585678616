package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.packaged.Program;

/**
 * Where the program keeps its graph, and the program on it.
 *
 * @param folder for logs and exports
 * @param settings where the graph is
 */
record Store(Path folder, List<String> settings) {
    /** A store in an H2 file of its own. */
    static Store inFile(Path folder, String name) {
        return new Store(
                folder,
                List.of(
                        "-Dentente.data.folder=" + folder.resolve(name).toAbsolutePath(),
                        "-Dentente.dossiers.bundled="));
    }

    /** A store in a database of PostgreSQL. */
    static Store at(Path folder, String url) {
        return new Store(
                folder,
                List.of(
                        "-Dquarkus.datasource.jdbc.url=" + url,
                        "-Dquarkus.datasource.username=postgres",
                        "-Dentente.dossiers.bundled="));
    }

    /** The same with other JVM options, too. */
    Store with(String... more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        return new Store(folder, all);
    }

    Program serve(String log) throws IOException {
        return Program.start(folder.resolve(log), settings);
    }

    Program start(String log, String... arguments) throws IOException {
        return Program.start(folder.resolve(log), settings, arguments);
    }

    String run(String... arguments) throws IOException, InterruptedException {
        return Program.run(folder.resolve(arguments[0] + ".log"), settings, arguments);
    }

    /** All that the graph says, byte by byte. */
    byte[] export() throws IOException, InterruptedException {
        Path file = folder.resolve("export.ndjson");
        run("export", "--force", file.toString());
        return Files.readAllBytes(file);
    }

    /** How much the graph holds, as JSON. */
    String stats() throws IOException, InterruptedException {
        return run("stats", "--json")
                .lines()
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow();
    }
}
