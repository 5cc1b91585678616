package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.NodeKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The id that a node had before leads to it wherever an id is asked for, so that no link dies. The node itself tells its present id. */
@QuarkusTest
class FormerIdTest {
    @BeforeEach
    void addEveryKind() {
        EveryKind.add();
    }

    @AfterEach
    void removeEveryKind() {
        EveryKind.remove();
    }

    private static Stream<DynamicTest> ofEachKind(String name, Consumer<NodeKind> check) {
        return Arrays.stream(NodeKind.values())
                .map(kind -> DynamicTest.dynamicTest(name + " " + kind, () -> check.accept(kind)));
    }

    @TestFactory
    Stream<DynamicTest> leadsToTheNode() {
        return ofEachKind("node", kind -> {
            String prefix = kind.prefix();
            String id = "(id: \"" + prefix + "/former-1\") { id }";
            JsonNode data = Client.data("{ node" + id + " typed: " + prefix + id + " }");
            assertEquals(prefix + "/every-1", data.at("/node/id").asText());
            assertEquals(prefix + "/every-1", data.at("/typed/id").asText());
        });
    }

    @TestFactory
    Stream<DynamicTest> standsAmongOthers() {
        return ofEachKind("nodes", kind -> {
            String prefix = kind.prefix() + "/";
            List<String> ids = Stream.of("former-2", "every-2", "unknown", "former-0", "former-2")
                    .map(prefix::concat)
                    .toList();
            JsonNode nodes = Client.data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                    .get("nodes");
            List<String> found = new ArrayList<>();
            nodes.forEach(node -> found.add(node.path("id").asText("none")));
            assertEquals(
                    List.of(prefix + "every-2", prefix + "every-2", "none", prefix + "every-0", prefix + "every-2"),
                    found);
        });
    }

    @TestFactory
    Stream<DynamicTest> isFoundByFilters() {
        return ofEachKind("filter", kind -> {
            String prefix = "\"" + kind.prefix() + "/";
            String type = kind.type().getSimpleName();
            String query = "query($one: %1$sFilter, $some: %1$sFilter, $others: %1$sFilter) { %2$s(filter: $one)"
                    + " { edges { node { id } } } some: %2$s(filter: $some) { totalCount } others: %2$s(filter: $others)"
                    + " { totalCount } all: %2$s { totalCount } }";
            JsonNode data = Client.data(
                    query.formatted(type, EveryLinkTest.ROOTS.get(type)),
                    Map.of(
                            "one", Map.of("id", Map.of("eq", kind.prefix() + "/former-0")),
                            "some",
                                    Map.of(
                                            "id",
                                            Map.of(
                                                    "in",
                                                    List.of(kind.prefix() + "/former-0", kind.prefix() + "/every-1"))),
                            "others", Map.of("not", Map.of("id", Map.of("eq", kind.prefix() + "/former-0")))));
            assertTrue(data.toString().contains(prefix + "every-0\""), data::toString);
            assertEquals(2, data.at("/some/totalCount").asInt());
            assertEquals(
                    data.at("/all/totalCount").asInt() - 1,
                    data.at("/others/totalCount").asInt());
        });
    }
}
