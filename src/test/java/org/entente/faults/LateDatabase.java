package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.entente.packaged.Program;

/** The database is not there when the program starts, and comes later. */
final class LateDatabase implements Fault {
    private static final Duration AWAY = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "database away at the start, for " + AWAY.toSeconds() + " s";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Postgresql server = Postgresql.start(folder.resolve("database"));
        int port = server.port();
        server.close();
        Store store = Store.at(folder, Postgresql.url(port));
        try (Program program = store.serve("server.log")) {
            Fault.require(!program.awaitReady(AWAY), "ready without a database");
            Fault.require(program.isAlive(), "it has ended: " + program.said());
            try (Postgresql later = Postgresql.startAgain(folder.resolve("database"), port)) {
                long start = System.nanoTime();
                Fault.require(program.awaitReady(Duration.ofMinutes(2)), "not ready: " + program.said());
                return "ready %.1f s after the database of port %d had come"
                        .formatted((System.nanoTime() - start) / 1e9, later.port());
            }
        }
    }
}
