package org.entente.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.entente.packaged.Program;

/** Two instances start at the same time on an empty database: both want to make its tables, and to load the same dossier. */
final class TwoMigrations implements Fault {
    private final Postgresql database;

    TwoMigrations(Postgresql database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "two instances migrating at once";
    }

    @Override
    public String happen(Path folder) throws Exception {
        Store store = Store.at(folder, database.newDatabase("migrated"))
                .with("-Dentente.dossiers.bundled=dossiers/kazakhstan-azerbaijan-2023");
        try (Program one = store.serve("one.log");
                Program two = store.serve("two.log")) {
            Fault.require(one.awaitReady(Duration.ofMinutes(2)), one.said());
            Fault.require(two.awaitReady(Duration.ofMinutes(2)), two.said());
            Fault.require(!(one.said() + two.said()).contains(" ERROR "), one.said() + two.said());
        }
        String stats = store.stats();
        Fault.require(stats.contains("\"revision\":1,\"dossiers\":1,"), stats);
        return "both are ready, without an error in their logs; the dossier was loaded once";
    }
}
