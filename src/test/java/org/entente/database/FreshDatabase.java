package org.entente.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives each start of the program an empty database, of the kind that the run is for, and takes it away at its end. */
public class FreshDatabase implements QuarkusTestResourceLifecycleManager {
    private TestDatabase database;

    @Override
    public Map<String, String> start() {
        database = TestDatabase.create();
        return database.settings();
    }

    @Override
    public void stop() {
        if (database != null) {
            database.drop();
        }
    }
}
