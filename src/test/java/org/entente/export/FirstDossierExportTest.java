package org.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKind;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;
import org.junit.jupiter.api.Test;

/** All of the first dossier is in its export, and nothing else. */
@QuarkusTest
class FirstDossierExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    GraphExport export;

    @Test
    void thereIsALineForEachNodeRelationAndFigure() throws IOException {
        List<JsonNode> lines = lines();
        Map<String, Long> expected = new TreeMap<>();
        QuarkusTransaction.requiringNew().run(() -> {
            for (NodeKind kind : NodeKind.values()) {
                expected.put(
                        kind.prefix(),
                        NodeEntity.count("type(this) = " + kind.type().getSimpleName()));
            }
            for (RelationKind kind : RelationKind.values()) {
                expected.put("relation " + kind.prefix(), RelationEntity.count("kind", kind));
            }
            expected.put("figure", Figure.count());
        });
        expected.values().removeIf(count -> count == 0);
        Map<String, Long> found = lines.stream()
                .map(line -> line.get("type").textValue()
                        + (line.has("kind") ? " " + line.get("kind").textValue() : ""))
                .filter(type -> !type.equals("dossier"))
                .collect(Collectors.groupingBy(type -> type, TreeMap::new, Collectors.counting()));
        assertEquals(expected, found);
    }

    @Test
    void eachCitationIsThere() throws IOException {
        long cited = lines().stream()
                .mapToLong(line -> line.path("citations").size())
                .sum();
        long expected = QuarkusTransaction.requiringNew().call(() -> Citation.count());
        assertEquals(expected, cited);
    }

    @Test
    void quotesStandInTheTextsWhereTheyAreSaidTo() throws IOException {
        List<JsonNode> lines = lines();
        Map<String, String> texts = lines.stream()
                .filter(line -> line.get("type").textValue().equals("document"))
                .collect(Collectors.toMap(
                        line -> line.get("id").textValue(),
                        line -> line.get("text").textValue()));
        assertFalse(texts.isEmpty());
        for (JsonNode line : lines) {
            for (JsonNode citation : line.path("citations")) {
                String text = texts.get(citation.get("document").textValue());
                String quote = citation.get("quote").textValue();
                assertEquals(
                        quote, text.substring(citation.get("start").intValue()).substring(0, quote.length()));
            }
        }
    }

    private List<JsonNode> lines() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        export.write(bytes);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
