package org.entente.graphql;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * For tests on the fictional dossier alone: eleven states that there are not, with ten years of trade counted by both of its sides, and documents that
 * contradict each other. Some of the tests ask for whole lists within whole lists of it.
 */
public class FictionalDossier extends WholeLists {
    @Override
    public Map<String, String> getConfigOverrides() {
        String folder = Path.of("src/test/resources/fiction").toAbsolutePath().toString();
        Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
        overrides.putAll(Map.of("entente.dossiers.bundled", "", "entente.dossiers.folder", folder));
        return overrides;
    }
}
