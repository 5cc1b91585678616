package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Lists asked with filters, orders and pages drawn by lot, against a naive evaluation of the same over the whole list. */
@QuarkusTest
@TestProfile(WholeLists.class)
@Tag("thorough")
class ListPropertyTest {
    /** More with {@code -Dentente.tries=}. Each is a statement that the server has not met before. */
    private static final int TRIES = Integer.getInteger("entente.tries", 6);

    @Inject
    Engine engine;

    @BeforeEach
    void addEveryKind() {
        EveryKind.add();
    }

    @AfterEach
    void removeEveryKind() {
        EveryKind.remove();
    }

    @TestFactory
    Stream<DynamicTest> filtersAsANaiveEvaluatorDoes() {
        return EveryLinkTest.ROOTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(root -> DynamicTest.dynamicTest(root.getKey(), () -> {
                    for (int seed = 0; seed < TRIES; seed++) {
                        Ask ask = new RandomAsk(engine.schema(), seed).of(root.getKey(), 2);
                        checkFilter(root.getValue(), ask, seed);
                    }
                }));
    }

    /** Each link of each type that has a list: by lot alone, few would be met. */
    @TestFactory
    Stream<DynamicTest> filtersThroughEachLinkAsANaiveEvaluatorDoes() {
        return EveryLinkTest.ROOTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(root -> DynamicTest.dynamicTest(root.getKey(), () -> {
                    for (String link : new RandomAsk(engine.schema(), 0).links(root.getKey())) {
                        for (int seed = 0; seed < Math.max(1, TRIES / 6); seed++) {
                            Ask ask = new RandomAsk(engine.schema(), seed).through(root.getKey(), link, 2);
                            checkFilter(root.getValue(), ask, seed);
                        }
                    }
                }));
    }

    private void checkFilter(String root, Ask ask, long seed) {
        String all = "{ " + root + "(first: 500) { edges { node { __typename id " + ask.selection() + " } } } }";
        List<String> expected = new ArrayList<>();
        for (JsonNode edge : Client.data(all).path(root).path("edges")) {
            if (ask.holds(edge.get("node"))) {
                expected.add(edge.at("/node/id").asText());
            }
        }
        String filtered =
                "{ " + root + "(first: 500, filter: {" + ask.literal() + "}) { totalCount edges { node { id } } } }";
        JsonNode answer = Client.data(filtered).get(root);
        assertEquals(expected, ids(answer), () -> "seed " + seed + ": " + filtered);
        assertEquals(expected.size(), answer.get("totalCount").asInt(), filtered);
    }

    @TestFactory
    Stream<DynamicTest> ordersAndPagesAsANaiveEvaluatorDoes() {
        return EveryLinkTest.ROOTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(root -> DynamicTest.dynamicTest(root.getKey(), () -> {
                    for (int seed = 0; seed < TRIES; seed++) {
                        checkOrder(root.getKey(), root.getValue(), new Random(seed));
                    }
                }));
    }

    private void checkOrder(String type, String root, Random lot) {
        // By parts of values is left to golden cases: figures alone have them.
        var fields = ((GraphQLEnumType) engine.schema().getType(type + "OrderField"))
                .getValues().stream()
                        .filter(value -> !type.equals("Figure") || !isPart(value.getName()))
                        .toList();
        Map<String, Comparator<JsonNode>> terms = new LinkedHashMap<>();
        for (int i = lot.nextInt(2); i >= 0; i--) {
            String field = fields.get(lot.nextInt(fields.size())).getName();
            boolean descending = lot.nextBoolean();
            boolean nullsFirst = lot.nextBoolean();
            String term = "{field: " + field + ", direction: " + (descending ? "DESC" : "ASC") + ", nulls: "
                    + (nullsFirst ? "FIRST" : "LAST") + "}";
            terms.putIfAbsent(term, comparator("v" + terms.size(), descending, nullsFirst));
        }
        String orderBy = "orderBy: [" + String.join(", ", terms.keySet()) + "]";
        List<JsonNode> sorted = new ArrayList<>();
        Client.data("{ " + root + "(first: 500) { edges { node { id " + selection(terms) + " } } } }")
                .path(root)
                .path("edges")
                .forEach(edge -> sorted.add(edge.get("node")));
        Comparator<JsonNode> order = Comparator.comparing(node -> 0);
        for (Comparator<JsonNode> term : terms.values()) {
            order = order.thenComparing(term);
        }
        sorted.sort(order.thenComparing(node -> node.get("id").asText()));
        List<String> expected =
                sorted.stream().map(node -> node.get("id").asText()).toList();
        int size = 3 + lot.nextInt(7);
        assertEquals(expected, walk(root, orderBy, size, false), orderBy);
        List<String> backward = walk(root, orderBy, size, true);
        Collections.reverse(backward);
        assertEquals(expected, backward, orderBy);
    }

    private static boolean isPart(String constant) {
        return Stream.of("AMOUNT_", "CONVERTED_", "CHANGE_", "SHARE_").anyMatch(constant::startsWith);
    }

    private static String selection(Map<String, ?> terms) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        for (String term : terms.keySet()) {
            String constant = term.substring("{field: ".length(), term.indexOf(','));
            boolean count = constant.endsWith("_COUNT");
            String field = field(count ? constant.substring(0, constant.length() - "_COUNT".length()) : constant);
            boolean plain = field.equals("aliases") || field.equals("citations");
            text.append(" v").append(i++).append(": ").append(field);
            text.append(count ? (plain ? " { __typename }" : " { totalCount }") : "");
        }
        return text.toString();
    }

    private static String field(String constant) {
        StringBuilder field = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            field.append(field.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return field.toString();
    }

    private static Comparator<JsonNode> comparator(String alias, boolean descending, boolean nullsFirst) {
        Comparator<JsonNode> values = (one, other) -> one.isTextual() || one.isBoolean()
                ? one.asText().compareTo(other.asText())
                : Integer.compare(number(one), number(other));
        Comparator<JsonNode> directed = descending ? values.reversed() : values;
        Comparator<JsonNode> whole = (one, other) -> {
            if (one.isNull() || other.isNull()) {
                int nulls = Boolean.compare(other.isNull(), one.isNull());
                return nullsFirst ? nulls : -nulls;
            }
            return directed.compare(one, other);
        };
        return (one, other) -> whole.compare(one.get(alias), other.get(alias));
    }

    private static int number(JsonNode value) {
        if (value.isArray()) {
            return value.size();
        }
        return value.isObject() ? value.get("totalCount").asInt() : value.asInt();
    }

    /** All ids, page by page, with what each page says of its neighbours checked on the way. */
    private static List<String> walk(String root, String orderBy, int size, boolean backward) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        while (true) {
            String page = backward
                    ? "last: " + size + (cursor == null ? "" : ", before: \"" + cursor + "\"")
                    : "first: " + size + (cursor == null ? "" : ", after: \"" + cursor + "\"");
            JsonNode answer = Client.data(
                            "{ " + root + "(" + orderBy + ", " + page
                                    + ") { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }")
                    .get(root);
            List<String> found = ids(answer);
            if (backward) {
                Collections.reverse(found);
            }
            ids.addAll(found);
            JsonNode info = answer.get("pageInfo");
            assertEquals(
                    cursor != null,
                    info.get(backward ? "hasNextPage" : "hasPreviousPage").asBoolean());
            if (!info.get(backward ? "hasPreviousPage" : "hasNextPage").asBoolean()) {
                return ids;
            }
            cursor = info.get(backward ? "startCursor" : "endCursor").asText();
        }
    }

    private static List<String> ids(JsonNode connection) {
        List<String> ids = new ArrayList<>();
        connection.path("edges").forEach(edge -> ids.add(edge.at("/node/id").asText()));
        return ids;
    }
}
