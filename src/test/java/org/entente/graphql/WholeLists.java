package org.entente.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that ask for whole lists within whole lists: more than the limits let anybody else ask for. */
public class WholeLists implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "entente.limits.cost", "1000000000000",
                "entente.limits.objects", "10000000",
                "entente.limits.fields", "100000",
                "entente.limits.aliases", "100000",
                "entente.limits.depth", "100",
                "entente.limits.time", "60s");
    }
}
