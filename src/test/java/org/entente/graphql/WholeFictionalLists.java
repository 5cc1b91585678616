package org.entente.graphql;

import java.util.HashMap;
import java.util.Map;

/** For tests that ask for whole lists within whole lists of the fictional dossiers. */
public class WholeFictionalLists extends FictionalDossier {
    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
        overrides.putAll(new WholeLists().getConfigOverrides());
        return overrides;
    }
}
