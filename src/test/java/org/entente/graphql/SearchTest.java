package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What holds for every search of the first dossier. */
@QuarkusTest
class SearchTest {
    private static final String FIRST =
            "query($text: String!) { search(text: $text, first: 20) { edges { score node { id } } } }";
    private static final List<String> LISTS = List.of(
            "countries",
            "people",
            "institutions",
            "agreements",
            "projects",
            "events",
            "places",
            "commodities",
            "topics",
            "documents");

    @Inject
    SessionFactory factory;

    @Test
    void aLabelFindsItsNodeFirstOrAmongEquals() {
        labels().forEach((id, label) -> {
            JsonNode edges = first(label);
            double best = edges.at("/0/score").asDouble();
            List<String> ids = new ArrayList<>();
            edges.forEach(edge -> {
                if (edge.get("score").asDouble() == best) {
                    ids.add(edge.at("/node/id").asText());
                }
            });
            assertTrue(ids.contains(id), () -> label + " finds " + edges);
        });
    }

    @Test
    void eachFirstLetterOfANameSuggestsSomethingThatBeginsWithIt() {
        Set<String> letters = new TreeSet<>();
        labels().values().forEach(label -> letters.add(label.substring(0, 1)));
        letters.stream().filter(letter -> letter.matches("[A-Z]")).forEach(letter -> {
            JsonNode found = Client.data(
                            "query($text: String!) { suggest(text: $text) { matched } }", Map.of("text", letter))
                    .get("suggest");
            assertTrue(
                    found.findValuesAsText("matched").stream()
                            .anyMatch(name -> name.matches("(?i).*\\b" + letter + ".*")),
                    () -> letter + " suggests " + found);
        });
    }

    @Test
    void aLabelWithATypingErrorStillFindsItsNode() {
        Random random = new Random(2023);
        labels().forEach((id, label) -> {
            String[] words = label.split(" ");
            for (int i = 0; i < words.length; i++) {
                if (words[i].matches("[A-Za-z]{5,}")) {
                    String[] mistyped = words.clone();
                    mistyped[i] = mistype(words[i], random.nextInt(4), random);
                    String text = String.join(" ", mistyped);
                    JsonNode edges = first(text);
                    assertTrue(ids(edges).contains(id), () -> text + " finds " + edges);
                }
            }
        });
    }

    /** A letter left out, put in, put in another's place, or swapped with the next. */
    private static String mistype(String word, int kind, Random random) {
        int at = random.nextInt(word.length() - 1);
        String letter = String.valueOf((char) ('a' + random.nextInt(26)));
        String rest = word.substring(at + 1);
        return word.substring(0, at)
                + switch (kind) {
                    case 0 -> rest;
                    case 1 -> letter + word.charAt(at) + rest;
                    case 2 -> letter + rest;
                    default -> rest.charAt(0) + word.substring(at, at + 1) + rest.substring(1);
                };
    }

    @Test
    void pagesJoinUp() {
        String query = "query($first: Int, $after: String) { search(text: \"Kazakhstan\", first: $first, after: $after)"
                + " { totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } } } }";
        JsonNode whole = Client.data(query, Map.of("first", 500)).get("search");
        assertTrue(whole.get("totalCount").asInt() > 7, whole::toString);
        assertFalse(whole.at("/pageInfo/hasNextPage").asBoolean());
        List<String> joined = new ArrayList<>();
        Map<String, Object> page = new HashMap<>(Map.of("first", 7));
        boolean more;
        do {
            JsonNode part = Client.data(query, page).get("search");
            assertEquals(whole.get("totalCount"), part.get("totalCount"));
            assertEquals(!joined.isEmpty(), part.at("/pageInfo/hasPreviousPage").asBoolean());
            joined.addAll(ids(part.get("edges")));
            page.put("after", part.at("/pageInfo/endCursor").asText());
            more = part.at("/pageInfo/hasNextPage").asBoolean();
        } while (more);
        assertEquals(ids(whole.get("edges")), joined);
        assertEquals(whole.get("totalCount").asInt(), new HashSet<>(joined).size());
    }

    @Test
    void costsAStatementAndOneForEachLink() {
        // The words of the graph are known after the first search.
        Client.data("{ search(text: \"Kazakhstan\") { totalCount } }");
        assertEquals(2, statements("{ search(text: \"Kazakhstan\") { totalCount edges { score } } }"));
        assertEquals(2, statements("{ search(text: \"Kazakhstan\") { edges { score node { id label } } } }"));
        assertEquals(3, statements("{ search(text: \"Kazakhstan\") { edges { matched highlights { start } } } }"));
        assertEquals(
                3,
                statements("{ search(text: \"Kazakhstan Aliyev\") { edges { node { id label"
                        + " ... on Person { positions { edges { node { title } } } } } } } }"));
        assertEquals(3, statements("{ suggest(text: \"kaz\") { matched node { id } } }"));
    }

    private long statements(String query) {
        factory.getStatistics().clear();
        Client.data(query);
        return factory.getStatistics().getPrepareStatementCount();
    }

    @Test
    void doesNotDependOnTheMachine() {
        List<String> texts = List.of("ILHAM ALIYEV", "İLHAM", "Алиев", "KIRIM", "kiçik biznes", "oil");
        Supplier<List<JsonNode>> search =
                () -> texts.stream().map(SearchTest::first).toList();
        List<JsonNode> expected = search.get();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(expected, search.get());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static JsonNode first(String text) {
        return Client.data(FIRST, Map.of("text", text)).at("/search/edges");
    }

    private static List<String> ids(JsonNode edges) {
        List<String> ids = new ArrayList<>();
        edges.forEach(edge -> ids.add(edge.at("/node/id").asText()));
        return ids;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        for (String list : LISTS) {
            Client.data("{ " + list + "(first: 500) { edges { node { id label } } } }")
                    .at("/" + list + "/edges")
                    .forEach(edge -> labels.put(
                            edge.at("/node/id").asText(), edge.at("/node/label").asText()));
        }
        assertFalse(labels.isEmpty());
        return labels;
    }
}
