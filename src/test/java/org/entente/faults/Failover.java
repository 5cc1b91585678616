package org.entente.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.database.PostgresqlPair;
import org.entente.packaged.Program;

/** The primary is stopped and the standby, which follows synchronously, promoted, while clients ask and loads are made, one after the other. */
final class Failover implements Fault {
    private static final int CLIENTS = 8;
    private static final double MOST_SECONDS = 10;
    private static final String ADDRESS =
            "targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2&socketTimeout=30&tcpKeepAlive=true";

    @Override
    public String name() {
        return "primary stopped, standby promoted";
    }

    @Override
    public String happen(Path folder) throws Exception {
        try (PostgresqlPair pair = PostgresqlPair.start(Files.createDirectory(folder.resolve("servers")))) {
            Store store = Store.at(folder, pair.url(ADDRESS)).with("-Dquarkus.datasource.jdbc.validate-on-borrow=true");
            store.run("import", "--progress=none", "src/test/resources/export/valid.ndjson");
            followSynchronously(pair);
            try (Program program = store.serve("server.log")) {
                Fault.require(program.awaitReady(Duration.ofMinutes(2)), program.said());
                return failOver(pair, store, program);
            }
        }
    }

    private static void followSynchronously(PostgresqlPair pair) throws SQLException {
        try (Connection connection = pair.connection(ADDRESS)) {
            connection.createStatement().execute("alter system set synchronous_standby_names = '*'");
            connection.createStatement().execute("select pg_reload_conf()");
        }
    }

    private static String failOver(PostgresqlPair pair, Store store, Program program) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicBoolean stopped = new AtomicBoolean();
        Thread loads = new Thread(() -> load(store, acknowledged, refused, stopped), "loads");
        Clients clients = new Clients(program.address("/graphql"), CLIENTS);
        loads.start();
        Thread.sleep(20_000);
        int before = clients.answered();
        pair.stopPrimary();
        pair.promoteStandby();
        Thread.sleep(25_000);
        stopped.set(true);
        loads.join();
        int between = clients.answered();
        Thread.sleep(2_000);
        clients.close();
        Fault.require(clients.answered() > between, "no answers any more");
        Fault.require(clients.secondsOfFailures() <= MOST_SECONDS, "errors for " + clients.secondsOfFailures() + " s");
        Fault.require(acknowledged.get() > 0, "no load was acknowledged");
        String stats = store.stats();
        int stored = Integer.parseInt(stats.replaceAll(".*\"dossiers\":(\\d+),.*", "$1")) - 1;
        Fault.require(stored >= acknowledged.get(), acknowledged + " acknowledged, and only there: " + stats);
        return "%d answers before, %d in all; %d refused and %d lost within %.1f s; %d loads acknowledged, %d refused, %d there"
                .formatted(
                        before,
                        clients.answered(),
                        clients.refused(),
                        clients.lost(),
                        clients.secondsOfFailures(),
                        acknowledged.get(),
                        refused.get(),
                        stored);
    }

    /** Loads one dossier after the other. */
    private static void load(Store store, AtomicInteger acknowledged, AtomicInteger refused, AtomicBoolean stopped) {
        for (int i = 0; !stopped.get(); i++) {
            try {
                Path file = Files.writeString(store.folder().resolve("one.ndjson"), """
                        {"type":"dossier","dossier":"dossier-%1$d","title":"One more"}
                        {"type":"topic","id":"topic/number-%1$d","label":"Number %1$d"}
                        """.formatted(i));
                store.run("import", "--progress=none", file.toString());
                acknowledged.incrementAndGet();
            } catch (IllegalStateException e) {
                refused.incrementAndGet();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
