package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.DocumentText;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** The coverage of documents over the API: sentences are those of the stored text, pages join up, and statements do not grow with documents. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class CoverageTest {
    private static final String ALL = """
            query($first: Int) {
              documents(first: $first) { edges { node { id text
                evidence(first: 500) { edges { node { id start end } } }
                coverage {
                  sentenceCount citedSentenceCount characterCount citedCharacterCount citedPercent
                  all: sentences(first: 500) { totalCount edges { node { text start end citationCount citations(first: 500) { id quote } } } }
                  cited: sentences(cited: true, first: 500) { totalCount edges { node { start } } }
                  bare: sentences(cited: false, first: 1) { totalCount pageInfo { hasNextPage } edges { node { start citationCount } } }
                }
              } } }
            }
            """;

    private static final String PAGE = """
            query($id: ID!, $cited: Boolean, $first: Int, $after: String) {
              document(id: $id) { coverage { sentences(cited: $cited, first: $first, after: $after) {
                totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { start } }
              } } }
            }
            """;

    @Inject
    SessionFactory factory;

    @Test
    void sentencesAreThoseOfTheTextWithTheCitationsInThem() {
        JsonNode documents = Client.data(ALL, Map.of("first", 500)).at("/documents/edges");
        assertTrue(documents.size() > 5, documents::toString);
        boolean someAreBare = false;
        for (JsonNode edge : documents) {
            JsonNode document = edge.get("node");
            String text = document.get("text").asText();
            JsonNode coverage = document.get("coverage");
            int cited = 0;
            int end = 0;
            for (JsonNode sentenceEdge : coverage.at("/all/edges")) {
                JsonNode sentence = sentenceEdge.get("node");
                int start = sentence.get("start").asInt();
                assertTrue(text.substring(end, start).isBlank(), "sentences leave nothing out but white space");
                end = sentence.get("end").asInt();
                assertEquals(text.substring(start, end), sentence.get("text").asText());
                assertEquals(within(document.get("evidence"), start, end), ids(sentence.get("citations")));
                assertEquals(
                        sentence.get("citations").size(),
                        sentence.get("citationCount").asInt());
                cited += sentence.get("citations").isEmpty() ? 0 : 1;
            }
            assertTrue(text.substring(end).isBlank());
            int all = coverage.get("sentenceCount").asInt();
            assertEquals(all, coverage.at("/all/edges").size());
            assertEquals(all, coverage.at("/all/totalCount").asInt());
            assertEquals(cited, coverage.get("citedSentenceCount").asInt());
            assertEquals(cited, coverage.at("/cited/edges").size());
            assertEquals(all - cited, coverage.at("/bare/totalCount").asInt());
            assertEquals(
                    all - cited > 1, coverage.at("/bare/pageInfo/hasNextPage").asBoolean());
            assertEquals(Math.min(1, all - cited), coverage.at("/bare/edges").size());
            someAreBare |= cited < all;
        }
        assertTrue(someAreBare);
    }

    private static List<String> within(JsonNode evidence, int start, int end) {
        List<String> within = new ArrayList<>();
        evidence.get("edges").forEach(edge -> {
            JsonNode citation = edge.get("node");
            if (citation.get("start").asInt() < end && citation.get("end").asInt() > start) {
                within.add(citation.get("id").asText());
            }
        });
        return within;
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.get("id").asText()));
        return ids;
    }

    @Test
    void aQuoteOverTwoSentencesCountsInBoth() {
        JsonNode document = Client.data(
                "{ document(id: \"document/gannet-almanac\") { coverage { sentences(cited: true, first: 500) { edges { node { text citations(first: 500) { id } } } } } } }");
        Map<String, Set<String>> sentences = new HashMap<>();
        for (JsonNode edge : document.at("/document/coverage/sentences/edges")) {
            for (String id : ids(edge.at("/node/citations"))) {
                sentences
                        .computeIfAbsent(id, each -> new HashSet<>())
                        .add(edge.at("/node/text").asText());
            }
        }
        assertTrue(
                sentences.containsValue(Set.of(
                        "The Gannet Light stands on the Gannet Strait.",
                        "It has been kept by Mr. Osric Penn Halloway, whom nobody has asked for his age.")),
                sentences::toString);
    }

    @Test
    void pagesJoinUp() {
        for (Boolean cited : new Boolean[] {null, true, false}) {
            List<Integer> all = starts(page(cited, 500, null));
            assertTrue(all.size() > 3, all::toString);
            for (int size = 1; size < 4; size++) {
                List<Integer> joined = new ArrayList<>();
                String after = null;
                JsonNode page;
                do {
                    page = page(cited, size, after);
                    assertEquals(all.size(), page.get("totalCount").asInt());
                    assertEquals(
                            after != null, page.at("/pageInfo/hasPreviousPage").asBoolean());
                    joined.addAll(starts(page));
                    after = page.at("/pageInfo/endCursor").asText();
                } while (page.at("/pageInfo/hasNextPage").asBoolean());
                assertEquals(all, joined);
            }
        }
    }

    private static JsonNode page(Boolean cited, int first, String after) {
        return answer(cited, first, after).at("/data/document/coverage/sentences");
    }

    private static JsonNode answer(Boolean cited, int first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("id", "document/minutes");
        variables.put("cited", cited);
        variables.put("first", first);
        variables.put("after", after);
        return Client.answer(PAGE, variables);
    }

    private static List<Integer> starts(JsonNode page) {
        List<Integer> starts = new ArrayList<>();
        page.get("edges").forEach(edge -> starts.add(edge.at("/node/start").asInt()));
        return starts;
    }

    @Test
    void cursorsOfAnotherListAndNoCursorsAreRefused() {
        String cursor = page(true, 1, null).at("/pageInfo/endCursor").asText();
        for (JsonNode answer : List.of(answer(false, 1, cursor), answer(true, 1, "nothing"))) {
            assertEquals("BAD_CURSOR", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        }
        assertFalse(answer(true, 1, cursor).has("errors"));
    }

    @Test
    void textsThatAreTooLongTogetherAreNotRead() {
        try (StatelessSession session = factory.openStatelessSession()) {
            List<DocumentText> texts = session.createSelectionQuery(
                            "from DocumentText order by key", DocumentText.class)
                    .getResultList();
            int[] keys = texts.stream().mapToInt(text -> text.key).toArray();
            int two = texts.get(0).content.length() + texts.get(1).content.length();
            Map<Integer, String> read = DocumentText.contents(session, keys, two);
            for (int i = 0; i < keys.length; i++) {
                assertEquals(i < 2 ? texts.get(i).content : null, read.get(keys[i]));
            }
            assertEquals(keys.length, read.size(), "those that are not read are told from those that are not there");
        }
    }

    @Test
    void statementsDoNotGrowWithDocuments() {
        Client.data(ALL, Map.of("first", 1));
        // The documents, their texts, and a list of citations; the texts once more and the places that are cited in
        // them; the citations of sentences.
        assertEquals(6, statements(1));
        assertEquals(6, statements(500));
    }

    private long statements(int first) {
        factory.getStatistics().clear();
        Client.data(ALL, Map.of("first", first));
        return factory.getStatistics().getPrepareStatementCount();
    }
}
