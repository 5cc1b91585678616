package org.entente.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that put all into the graph themselves. They leave nothing behind. */
public class EmptyGraph implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("entente.dossiers.bundled", "");
    }
}
