package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A walk that may look at a few ties only: one to the next node, but not around it. The two presidents have more. */
@QuarkusTest
@TestProfile(ListSettingsTest.ShortLists.class)
class WalkLimitsTest {
    private static final String ENDS = "from: \"person/ilham-aliyev\", to: \"person/kassym-jomart-tokayev\"";

    @Test
    void aPathSearchGivesWhatItHas() {
        JsonNode path = Client.data("{ path(" + ENDS + ", k: 5) { truncated paths { length } } }")
                .get("path");
        assertTrue(path.get("truncated").asBoolean(), path::toString);
        assertEquals(0, path.get("paths").size());
    }

    @Test
    void aNeighbourhoodIsRefused() {
        JsonNode error = Client.answer(
                        "{ neighbourhood(of: [\"country/kz\"], hops: 2) { nodes { distance } } }", Map.of())
                .at("/errors/0");
        assertEquals("TOO_LARGE", error.at("/extensions/code").asText());
        assertEquals("neighbourhood", error.at("/path/0").asText());
        assertEquals(
                "The neighbourhood has too many relations to look at. Ask for fewer hops, nodes or kinds.",
                error.get("message").asText());
    }
}
