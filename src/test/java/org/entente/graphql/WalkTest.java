package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.model.NodeKind;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generic walk: from a node of any kind over its relations of any kind to what stands at their ends. */
@QuarkusTest
@TestProfile(WholeLists.class)
class WalkTest {
    private static final String ENDS =
            "{ edges { node { id kind subject { id } object { id } ... on Signature { onBehalfOf { id } } } } }";

    @Inject
    SessionFactory factory;

    @BeforeEach
    void addEveryKind() {
        EveryKind.add();
    }

    @AfterEach
    void removeEveryKind() {
        EveryKind.remove();
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            for (int i = 0; i < 3; i++) {
                ids.add(kind.prefix() + "/every-" + i);
            }
        }
        return ids;
    }

    private static JsonNode walk(String relations) {
        return Client.data(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Named { " + relations + " } } }",
                        Map.of("ids", ids()))
                .get("nodes");
    }

    private static Set<String> relations(JsonNode connection, Predicate<JsonNode> which) {
        Set<String> ids = new TreeSet<>();
        connection.get("edges").forEach(edge -> {
            if (which.test(edge.get("node"))) {
                ids.add(edge.at("/node/id").asText());
            }
        });
        return ids;
    }

    /** Each relation is met from each of its ends, once, and from no other node. */
    @Test
    void meetsEachRelationFromEachOfItsEnds() {
        JsonNode nodes = walk("out: relations(first: 500, direction: OUT) " + ENDS
                + " in: relations(first: 500, direction: IN) " + ENDS + " both: relations(first: 500) " + ENDS);
        Map<String, JsonNode> all = new HashMap<>();
        nodes.forEach(node -> node.at("/out/edges")
                .forEach(edge -> all.put(edge.at("/node/id").asText(), edge.get("node"))));
        assertTrue(all.size() > 500, () -> "relations: " + all.size());
        for (JsonNode node : nodes) {
            String id = node.get("id").asText();
            Set<String> from =
                    ids(all, relation -> id.equals(relation.at("/subject/id").asText()));
            Set<String> to = ids(
                    all,
                    relation -> id.equals(relation.at("/object/id").asText())
                            || id.equals(relation.at("/onBehalfOf/id").asText()));
            assertEquals(from, relations(node.get("out"), relation -> true), id);
            assertEquals(to, relations(node.get("in"), relation -> true), id);
            Set<String> any = new TreeSet<>(from);
            any.addAll(to);
            assertEquals(any, relations(node.get("both"), relation -> true), id);
            assertEquals(any.size(), node.at("/both/edges").size(), id);
        }
    }

    private static Set<String> ids(Map<String, JsonNode> relations, Predicate<JsonNode> which) {
        Set<String> ids = new TreeSet<>();
        relations.forEach((id, relation) -> {
            if (which.test(relation)) {
                ids.add(id);
            }
        });
        return ids;
    }

    @Test
    void keepsToTheKindsThatAreAskedFor() {
        JsonNode nodes = walk("all: relations(first: 500) " + ENDS
                + " some: relations(first: 500, kinds: [MEMBERSHIP, SIGNATURE]) " + ENDS
                + " one: relations(first: 500, kinds: [LOCATION], direction: OUT) " + ENDS
                + " none: relations(kinds: []) " + ENDS);
        for (JsonNode node : nodes) {
            Predicate<JsonNode> some = relation -> Set.of("MEMBERSHIP", "SIGNATURE")
                    .contains(relation.get("kind").asText());
            Predicate<JsonNode> one = relation -> relation.get("kind").asText().equals("LOCATION")
                    && relation.at("/subject/id").equals(node.get("id"));
            assertEquals(relations(node.get("all"), some), relations(node.get("some"), relation -> true));
            assertEquals(relations(node.get("all"), one), relations(node.get("one"), relation -> true));
            assertEquals(0, node.at("/none/edges").size());
        }
    }

    /** The nodes, their relations, and each end: whatever the number of nodes, and whatever the kinds of relation and of ends. */
    @Test
    void costsAStatementForTheRelationsAndOneForEachEnd() {
        for (int size : List.of(1, 30)) {
            factory.getStatistics().clear();
            Client.data(
                    "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Named { relations(first: 500) { edges { node {"
                            + " subject { label } object { label } } } } } } }",
                    Map.of("ids", ids().subList(0, size)));
            assertEquals(4, factory.getStatistics().getPrepareStatementCount());
        }
    }

    @Test
    void takesACursorBackForTheSameKindsAndDirectionOnly() {
        String page =
                "{ person(id: \"person/every-0\") { relations(first: 1, kinds: [POSITION]%s) { pageInfo { endCursor } } } }";
        String cursor = Client.data(page.formatted(""))
                .at("/person/relations/pageInfo/endCursor")
                .asText();
        String after = ", after: \"" + cursor + "\"";
        assertTrue(Client.data(page.formatted(after)).at("/person/relations").isObject());
        String other = page.formatted(after + ", direction: OUT");
        assertEquals(
                "BAD_CURSOR",
                Client.answer(other, Map.of()).at("/errors/0/extensions/code").asText());
    }
}
