package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A graph that would take more memory than walks may have is refused to each of them, and to nothing else. */
@QuarkusTest
@TestProfile(WalkMemoryTest.NoMemory.class)
@Tag("thorough")
class WalkMemoryTest {
    /** No memory at all: whatever the heap of the test, that is too little. */
    public static class NoMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.walks.memory", "0");
        }
    }

    @Test
    void walksAreRefusedWithTheNumbers() {
        for (String walk : List.of(
                "path(from: \"country/kz\", to: \"country/az\") { paths { length } }",
                "neighbourhood(of: [\"country/kz\"]) { nodes { distance } }")) {
            JsonNode answer = Client.answer("{ walk: " + walk + " }", Map.of());
            assertTrue(
                    answer.at("/data/walk").isMissingNode()
                            || answer.at("/data/walk").isNull(),
                    answer::toString);
            assertEquals("TOO_LARGE", answer.at("/errors/0/extensions/code").asText());
            String message = answer.at("/errors/0/message").asText();
            assertTrue(
                    message.matches(
                            "The graph is too large for this server to walk: its \\d+ relations take \\d+ MB of memory, and 0 MB"
                                    + " are allowed\\. Whoever runs the server can give it more \\(-Xmx\\), or a larger part of it"
                                    + " \\(entente\\.walks\\.memory\\)\\."),
                    message);
        }
    }

    @Test
    void whatIsNoWalkIsAnswered() {
        JsonNode answer = Client.answer(
                "{ country(id: \"country/kz\") { label } path(from: \"country/kz\", to: \"country/az\") { truncated } }",
                Map.of());
        assertEquals("Kazakhstan", answer.at("/data/country/label").asText());
        assertEquals("TOO_LARGE", answer.at("/errors/0/extensions/code").asText());
        assertEquals("path", answer.at("/errors/0/path/0").asText());
    }
}
