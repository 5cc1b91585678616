package org.entente.speed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double SCALE = 0.01;
    private static final String ID = "[a-z]+/[a-z0-9]+(-[a-z0-9]+)*";

    /** Generated once for all tests. */
    private static final List<JsonNode> LINES = lines();

    private static byte[] written(long seed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Generator.write(new World(SCALE, seed), out);
        return out.toByteArray();
    }

    private static List<JsonNode> lines() {
        try {
            List<JsonNode> lines = new ArrayList<>();
            Iterator<String> texts =
                    new String(written(1), StandardCharsets.UTF_8).lines().iterator();
            while (texts.hasNext()) {
                lines.add(JSON.readTree(texts.next()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFact(JsonNode line) {
        return line.get("type").asText().equals("relation")
                || line.get("type").asText().equals("figure");
    }

    @Test
    void theSameSeedGivesTheSameGraph() throws IOException {
        assertArrayEquals(written(1), written(1));
        assertTrue(written(1).length != written(2).length);
    }

    @Test
    void linesComeInTheirOrderAndAreAsManyAsTheScaleSays() {
        Map<String, Integer> sizes = new HashMap<>();
        List<String> order = new ArrayList<>();
        LINES.forEach(line -> {
            String type = line.get("type").asText();
            if (sizes.merge(type, 1, Integer::sum) == 1) {
                order.add(type);
            }
        });
        assertEquals("dossier", order.get(0));
        assertEquals("document", order.get(1));
        assertEquals(List.of("relation", "figure"), order.subList(order.size() - 2, order.size()));
        assertEquals(World.COUNTRIES, sizes.get("country"));
        assertEquals(World.COMMODITIES, sizes.get("commodity"));
        assertEquals(500, sizes.get("person"));
        assertEquals(500, sizes.get("agreement"));
        assertEquals(10_000, sizes.get("figure"), 1_000);
    }

    @Test
    void noFactIsStatedTwice() {
        Set<String> facts = new HashSet<>();
        LINES.forEach(line -> {
            if (isFact(line)) {
                StringBuilder stated = new StringBuilder();
                line.properties().forEach(field -> {
                    if (!Set.of("citations", "inference", "amount").contains(field.getKey())) {
                        stated.append(field);
                    }
                });
                assertTrue(facts.add(stated.toString()), () -> "twice: " + line);
            }
        });
    }

    @Test
    void idsAreWellFormedAndAreDefinedBeforeTheyAreUsed() {
        Set<String> ids = new HashSet<>();
        LINES.forEach(line -> {
            if (isFact(line)) {
                line.forEach(value ->
                        assertTrue(!value.asText().matches(ID) || ids.contains(value.asText()), value::asText));
            } else if (line.has("id")) {
                String id = line.get("id").asText();
                assertTrue(id.matches(ID) && id.startsWith(line.get("type").asText() + "/"), id);
                assertTrue(ids.add(id), () -> "twice: " + id);
            }
        });
    }

    @Test
    void everyQuoteStandsAtItsStart() {
        Map<String, String> texts = new HashMap<>();
        int[] cited = new int[1];
        LINES.forEach(line -> {
            if (line.get("type").asText().equals("document")) {
                texts.put(line.get("id").asText(), line.get("text").asText());
            }
            assertTrue(!isFact(line) || line.has("citations") != line.has("inference"), line::toString);
            line.path("citations").forEach(citation -> {
                String text = texts.get(citation.get("document").asText());
                assertTrue(
                        text.startsWith(
                                citation.get("quote").asText(),
                                citation.get("start").asInt()),
                        citation::toString);
                cited[0]++;
            });
        });
        assertTrue(texts.size() > 1 && cited[0] > 1_000, () -> texts.size() + " documents, " + cited[0] + " citations");
    }
}
