package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.insight.support.PreferenceRule;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What facts rest on, over the API: the same as a look at all citations finds, the same from both sides, and by as many statements for one fact as for all. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class SupportTest {
    private static final String FIGURES = """
            query($first: Int) {
              figures(first: $first) { edges { node { id
                citations(first: 500) { unknown document { id } }
                support { documentCount sourceCount corroborated sentence
                  documents(first: 500) { id } one: documents(first: 1) { id } figures(first: 500) { id modality } }
                conflicts(first: 500) { verdict rule against reason sentence figure { id } other { id } preferred { id } }
                hard: conflicts(verdicts: [INCONSISTENT], first: 1) { verdict other { id } }
              } } }
            }
            """;

    private static final String DOCUMENTS = """
            query($first: Int) {
              documents(first: $first) { edges { node { id
                evidence(first: 500) { edges { node { unknown attribute start fact { id } } } }
                soleEvidence(first: 500) { totalCount edges { node { start attribute unknown fact { id } } } }
                conflicts(first: 500) { figure { id } other { id } }
                one: conflicts(first: 1) { figure { id } other { id } }
                comparedWith(first: 500) { document { id } independent sharedCount agreeingCount conflictCount }
                most: comparedWith(first: 1) { document { id } }
              } } }
            }
            """;

    @Inject
    SessionFactory factory;

    private static List<JsonNode> nodes(JsonNode edges) {
        List<JsonNode> nodes = new ArrayList<>();
        edges.forEach(edge -> nodes.add(edge.get("node")));
        return nodes;
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.at(pointer).asText()));
        return texts;
    }

    private static List<JsonNode> figures(int first) {
        return nodes(Client.data(FIGURES, Map.of("first", first)).at("/figures/edges"));
    }

    private static List<JsonNode> documents(int first) {
        return nodes(Client.data(DOCUMENTS, Map.of("first", first)).at("/documents/edges"));
    }

    @Test
    void theDocumentsOfAFigureAreThoseThatSayItOrAnAgreeingOne() {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        figures(500).forEach(figure -> byId.put(figure.get("id").asText(), figure));
        Set<Boolean> corroborated = new HashSet<>();
        for (JsonNode figure : byId.values()) {
            JsonNode support = figure.get("support");
            Set<String> said = new TreeSet<>(sayings(figure));
            texts(support.get("figures"), "/id").forEach(other -> said.addAll(sayings(byId.get(other))));
            List<String> documents = texts(support.get("documents"), "/id");
            assertEquals(said, new TreeSet<>(documents));
            assertEquals(documents.size(), support.get("documentCount").asInt());
            assertEquals(documents.stream().limit(1).toList(), texts(support.get("one"), "/id"));
            int sources = support.get("sourceCount").asInt();
            assertTrue(sources <= documents.size() && (sources > 0 || documents.isEmpty()), support::toString);
            assertEquals(sources > 1, support.get("corroborated").asBoolean());
            corroborated.add(sources > 1);
        }
        assertEquals(Set.of(true, false), corroborated);
    }

    private static Set<String> sayings(JsonNode figure) {
        Set<String> documents = new TreeSet<>();
        for (JsonNode citation : figure.get("citations")) {
            if (!citation.get("unknown").asBoolean()) {
                documents.add(citation.at("/document/id").asText());
            }
        }
        return documents;
    }

    @Test
    void conflictsAreTheSameFromBothSides() {
        Map<Set<String>, Set<String>> preferred = new HashMap<>();
        Map<Set<String>, Integer> sides = new HashMap<>();
        Set<String> rules = new HashSet<>();
        for (JsonNode figure : figures(500)) {
            for (JsonNode conflict : figure.get("conflicts")) {
                String other = conflict.at("/other/id").asText();
                assertEquals(figure.get("id"), conflict.at("/figure/id"));
                assertNotEquals(figure.get("id").asText(), other);
                Set<String> pair = Set.of(figure.get("id").asText(), other);
                sides.merge(pair, 1, Integer::sum);
                preferred
                        .computeIfAbsent(pair, each -> new HashSet<>())
                        .add(conflict.get("verdict").asText() + " "
                                + conflict.get("sentence").asText() + " "
                                + conflict.get("rule").asText() + " "
                                + conflict.at("/preferred/id").asText("none"));
                rules.add(conflict.get("rule").asText());
            }
            List<String> hard = new ArrayList<>();
            figure.get("conflicts").forEach(conflict -> {
                if (conflict.get("verdict").asText().equals("INCONSISTENT")) {
                    hard.add(conflict.at("/other/id").asText());
                }
            });
            assertEquals(hard.stream().limit(1).toList(), texts(figure.get("hard"), "/other/id"));
        }
        sides.forEach((pair, times) -> assertEquals(2, times, pair::toString));
        preferred.forEach((pair, reasons) -> assertEquals(1, reasons.size(), reasons::toString));
        assertEquals(Stream.of(PreferenceRule.values()).map(Enum::name).collect(Collectors.toSet()), rules);
    }

    @Test
    void soleEvidenceIsWhatNoOtherDocumentSays() {
        List<JsonNode> documents = documents(500);
        Map<String, Set<String>> saying = new HashMap<>();
        for (JsonNode document : documents) {
            for (JsonNode citation : nodes(document.at("/evidence/edges"))) {
                saying.computeIfAbsent(fact(citation), fact -> new HashSet<>())
                        .add(document.get("id").asText());
            }
        }
        int all = 0;
        for (JsonNode document : documents) {
            Set<String> sole = new LinkedHashSet<>();
            for (JsonNode citation : nodes(document.at("/evidence/edges"))) {
                if (saying.get(fact(citation)).size() == 1) {
                    sole.add(fact(citation));
                }
            }
            List<String> found = nodes(document.at("/soleEvidence/edges")).stream()
                    .map(SupportTest::fact)
                    .toList();
            assertEquals(List.copyOf(sole), found, document.get("id")::asText);
            assertEquals(found.size(), document.at("/soleEvidence/totalCount").asInt());
            all += found.size();
        }
        assertTrue(all > 0 && all < saying.size(), "some facts rest on one document, some on more");
    }

    private static String fact(JsonNode citation) {
        return citation.at("/fact/id").asText() + " "
                + citation.get("attribute").asText() + " "
                + citation.get("unknown").asText();
    }

    @Test
    void documentsAreComparedWithThoseThatSayTheSameOrContradict() {
        List<JsonNode> documents = documents(500);
        Map<Set<String>, Set<String>> both = new HashMap<>();
        int conflicts = 0;
        for (JsonNode document : documents) {
            Map<String, Integer> shared = new HashMap<>();
            Set<String> own = said(document);
            for (JsonNode other : documents) {
                Set<String> common = new HashSet<>(said(other));
                common.retainAll(own);
                if (!common.isEmpty() && !other.get("id").equals(document.get("id"))) {
                    shared.put(other.get("id").asText(), common.size());
                }
            }
            for (JsonNode compared : document.get("comparedWith")) {
                String other = compared.at("/document/id").asText();
                assertNotEquals(document.get("id").asText(), other);
                assertEquals(
                        shared.getOrDefault(other, 0),
                        compared.get("sharedCount").asInt());
                shared.remove(other);
                conflicts += compared.get("conflictCount").asInt();
                both.computeIfAbsent(Set.of(document.get("id").asText(), other), pair -> new HashSet<>())
                        .add(compared.get("independent") + " " + compared.get("sharedCount"));
            }
            assertEquals(Map.of(), shared);
            assertEquals(
                    texts(document.get("comparedWith"), "/document/id").stream()
                            .limit(1)
                            .toList(),
                    texts(document.get("most"), "/document/id"));
            assertEquals(
                    document.get("conflicts").size() > 0 ? 1 : 0,
                    document.get("one").size());
        }
        both.forEach((pair, sides) -> assertEquals(1, sides.size(), pair::toString));
        assertTrue(conflicts > 0);
    }

    private static Set<String> said(JsonNode document) {
        Set<String> said = new HashSet<>();
        for (JsonNode citation : nodes(document.at("/evidence/edges"))) {
            if (!citation.get("unknown").asBoolean()) {
                said.add(fact(citation));
            }
        }
        return said;
    }

    @Test
    void nodesAndRelationsRestOnDocumentsToo() {
        JsonNode light = Client.data("""
                { project(id: "project/gannet-light") { support { documentCount sourceCount corroborated sentence }
                    locations { edges { node { support { documentCount sourceCount sentence figures { id } } } } }
                    involvements { edges { node { support { documentCount sentence } } } } } }
                """).get("project");
        assertEquals(2, light.at("/support/documentCount").asInt());
        assertEquals(1, light.at("/support/sourceCount").asInt(), "an almanac and its cheap edition are one source");
        assertEquals(
                "2 documents say it, but all of them have it from one source.",
                light.at("/locations/edges/0/node/support/sentence").asText());
        Set<String> sentences = new HashSet<>(texts(light.at("/involvements/edges"), "/node/support/sentence"));
        assertEquals(
                Set.of("One document says it, and no other.", "No document says it; it was concluded."), sentences);
    }

    @Test
    void statementsDoNotGrow() {
        figures(1);
        documents(1);
        long oneFigure = statements(() -> figures(1));
        assertEquals(oneFigure, statements(() -> figures(500)), "figures");
        // Some documents that have something of all: facts of each table, conflicts, and others that say the same.
        assertEquals(statements(() -> documents(5)), statements(() -> documents(500)), "documents");
    }

    private long statements(Runnable query) {
        factory.getStatistics().clear();
        query.run();
        return factory.getStatistics().getPrepareStatementCount();
    }
}
