package org.entente.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/**
 * For tests on the fictional dossier alone: eleven states that there are not, with ten years of trade counted by both of its sides, and documents that
 * contradict each other.
 */
public class FictionalDossier implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        String folder = Path.of("src/test/resources/fiction").toAbsolutePath().toString();
        return Map.of("entente.dossiers.bundled", "", "entente.dossiers.folder", folder);
    }
}
