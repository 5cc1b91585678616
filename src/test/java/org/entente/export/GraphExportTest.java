package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The whole graph as lines, of dossiers that have something of everything: the expected file doubles as documentation. */
@QuarkusTest
@TestProfile(GraphExportTest.ValidDossiers.class)
class GraphExportTest {
    /** A graph that holds the valid dossiers of the tests. */
    public static class ValidDossiers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.dossiers.bundled", "", "entente.dossiers.folder", "src/test/resources/dossiers/valid");
        }
    }

    private static final Path EXPECTED = Path.of("src/test/resources/export/valid.ndjson");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    GraphExport export;

    @Test
    void theGraphIsWrittenAsExpected() throws IOException {
        String written = export();
        if ("update".equals(System.getProperty("entente.golden"))) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, written);
        }
        assertEquals(Files.readAllLines(EXPECTED), written.lines().toList());
        assertTrue(written.endsWith("}\n"));
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws IOException {
        assertEquals(export(), export());
    }

    @Test
    void whateverALineRefersToStandsBeforeIt() throws IOException {
        Set<String> known = new HashSet<>();
        for (String line : export().lines().toList()) {
            JsonNode object = JSON.readTree(line);
            boolean isDocument = object.get("type").textValue().equals("document");
            if (isDocument) {
                // A document is cited for what it says of itself.
                known.add(object.get("id").textValue());
            }
            for (JsonNode value : references(object)) {
                assertTrue(known.contains(value.textValue()), () -> value + " in " + line);
            }
            for (String name : List.of("id", "name")) {
                if (object.has(name)) {
                    known.add(object.get(name).textValue());
                }
            }
        }
    }

    private static List<JsonNode> references(JsonNode object) {
        List<JsonNode> references = new ArrayList<>(object.findValues("document"));
        Set<String> others = new TreeSet<>(Set.of("of", "reporter", "partner", "commodity", "attribution"));
        if (object.get("type").textValue().equals("relation")) {
            others.addAll(Set.of("person", "body", "agreement", "party", "signatory", "onBehalfOf", "event"));
            others.addAll(Set.of("participant", "result", "part", "whole", "speaker", "about", "country", "member"));
        }
        others.forEach(field -> references.addAll(object.findValues(field)));
        return references;
    }

    private String export() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
