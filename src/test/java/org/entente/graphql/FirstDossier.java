package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the first dossier over the real endpoint, as lines of text: the values at some paths such as {@code body.label}, in the order of the paths, with a
 * dash where there is none. Whatever is read is held against its source on the way: it has a citation or an inference, and each quote stands in the document
 * where the citation says.
 */
final class FirstDossier {
    static final String DOCUMENT = "document/briefing-kazakhstan-azerbaijan-2023";

    /** What {@link #checkSource} needs. */
    static final String SOURCE = " inference citations { quote start end document { id text } }";

    private FirstDossier() {}

    /** What a node says of itself. */
    static String node(String id, String... paths) {
        JsonNode node = read(id, selection(paths) + SOURCE);
        if (!id.equals(DOCUMENT)) {
            checkSource(node);
        }
        return line(node, paths);
    }

    /** All relations or figures in one of the lists of a node, where their order says nothing. */
    static Set<String> all(String id, String list, String... paths) {
        List<String> lines = inOrder(id, list, paths);
        Set<String> all = new TreeSet<>(lines);
        assertEquals(lines.size(), all.size(), () -> "said twice: " + lines);
        return all;
    }

    /** All relations or figures in one of the lists of a node, in its order. */
    static List<String> inOrder(String id, String list, String... paths) {
        JsonNode node = read(id, list(list, selection(paths) + SOURCE));
        List<String> lines = new ArrayList<>();
        for (JsonNode fact : nodes(node.get(list))) {
            checkSource(fact);
            lines.add(line(fact, paths));
        }
        return lines;
    }

    /** The selection of a whole list. */
    static String list(String name, String selection) {
        return name + "(first: 500) { totalCount edges { node { " + selection + " } } }";
    }

    /** What stands in a list that {@link #list} selected. */
    static List<JsonNode> nodes(JsonNode connection) {
        List<JsonNode> nodes = new ArrayList<>();
        connection.get("edges").forEach(edge -> nodes.add(edge.get("node")));
        assertEquals(connection.get("totalCount").asInt(), nodes.size());
        return nodes;
    }

    /** A node, a relation or a figure must be said somewhere, or be concluded from something. */
    static void checkSource(JsonNode cited) {
        JsonNode citations = cited.get("citations");
        assertTrue(!citations.isEmpty() || cited.get("inference").isTextual(), cited::toString);
        for (JsonNode citation : citations) {
            assertEquals(DOCUMENT, citation.at("/document/id").asText());
            checkQuote(citation, citation.at("/document/text").asText());
        }
    }

    static void checkQuote(JsonNode citation, String text) {
        String words = text.substring(
                citation.get("start").asInt(), citation.get("end").asInt());
        assertEquals(citation.get("quote").asText(), words);
        assertFalse(words.isBlank());
    }

    private static JsonNode read(String id, String selection) {
        String kind = id.substring(0, id.indexOf('/'));
        String query = "query($id: ID!) { " + kind + "(id: $id) { " + selection + " } }";
        JsonNode node = Client.data(query, Map.of("id", id)).get(kind);
        assertFalse(node.isNull(), id);
        return node;
    }

    private static String selection(String... paths) {
        return Stream.of(paths)
                .map(path -> path.replace(".", " { ") + " }".repeat(path.split("\\.", -1).length - 1))
                .collect(Collectors.joining(" "));
    }

    private static String line(JsonNode node, String... paths) {
        return Stream.of(paths)
                .map(path -> node.at("/" + path.replace('.', '/')).asText("-"))
                .collect(Collectors.joining(" | "));
    }
}
