package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.speed.Generator;

/** Does all faults to the packaged program, tells what was seen, and exits with 1 when one of them did harm. */
public final class Faults {
    private static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();

    private Faults() {}

    /**
     * Does them, on the database that the program was built for.
     *
     * @param arguments {@code h2} or {@code postgresql}, for what the program was built; then words of the names of faults, or {@code all}
     */
    public static void main(String[] arguments) throws IOException {
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        Path graph = FOLDER.resolve("graph.ndjson");
        Generator.main(new String[] {"0.01", graph.toString()});
        String wanted = arguments[1].equals("all") ? "" : arguments[1];
        int failed = 0;
        try (Postgresql database =
                arguments[0].equals("postgresql") ? Postgresql.start(FOLDER.resolve("postgresql")) : null) {
            for (Fault fault : database == null ? onH2(graph) : onPostgresql(graph, database)) {
                if (fault.name().contains(wanted)) {
                    failed += done(fault) ? 0 : 1;
                }
            }
        }
        System.out.println(failed == 0 ? "all was withstood" : failed + " did harm: see " + FOLDER);
        System.exit(failed == 0 ? 0 : 1);
    }

    private static List<Fault> onH2(Path graph) {
        return List.of(
                new KilledLoads(graph),
                new KilledServers(graph),
                new FullDisk(graph),
                new TwoLoaders(graph, folder -> Store.inFile(folder, "data"), true),
                new EndedUnderLoad(folder -> Store.inFile(folder, "data")),
                new Elsewhere(graph, name -> Store.inFile(FOLDER, name)));
    }

    private static List<Fault> onPostgresql(Path graph, Postgresql database) {
        return List.of(
                new Failover(),
                new LateDatabase(),
                new BusyPool(database, graph),
                new TwoLoaders(graph, folder -> at(folder, database, "loaders"), false),
                new TwoMigrations(database),
                new EndedUnderLoad(folder -> at(folder, database, "ended")),
                new Elsewhere(graph, name -> at(FOLDER, database, name)));
    }

    private static Store at(Path folder, Postgresql database, String name) {
        try {
            return Store.at(folder, database.newDatabase(name));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean done(Fault fault) throws IOException {
        Path folder = Files.createTempDirectory(FOLDER, "fault");
        long start = System.nanoTime();
        try {
            System.out.printf("%s: %s%n", fault.name(), fault.happen(folder));
            delete(folder);
            return true;
        } catch (Exception e) {
            System.out.printf("%s: FAILED, in %s: %s%n", fault.name(), folder, e);
            return false;
        } finally {
            System.out.printf("    (%.0f s)%n", (System.nanoTime() - start) / 1e9);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
