package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lists counted, grouped and added up with filters and groupings drawn by lot, against a naive count of the same over the whole list. */
@QuarkusTest
@TestProfile(WholeLists.class)
@Tag("thorough")
class AggregatePropertyTest {
    /** More with {@code -Dentente.tries=}. Each is a statement that the server has not met before. */
    private static final int TRIES = Integer.getInteger("entente.tries", 6);

    private static final int PAGE = 400;

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

    /** Each way to group by itself, so that none is left to chance. */
    @TestFactory
    Stream<DynamicTest> groupsAsANaiveCountDoes() {
        return roots((type, root) -> {
            for (String constant : groupings(type)) {
                check(type, root, "", null, List.of(constant));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> groupsFilteredListsInSeveralWays() {
        return roots((type, root) -> {
            for (int seed = 0; seed < TRIES; seed++) {
                Ask ask = new RandomAsk(engine.schema(), seed).of(type, 1);
                List<String> by = new ArrayList<>(groupings(type));
                Collections.shuffle(by, new Random(seed));
                check(type, root, "(filter: {" + ask.literal() + "})", ask, by.subList(0, Math.min(2, by.size())));
            }
        });
    }

    private interface Check {
        void of(String type, String root);
    }

    private static Stream<DynamicTest> roots(Check check) {
        return EveryLinkTest.ROOTS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(root -> DynamicTest.dynamicTest(root.getKey(), () -> check.of(root.getKey(), root.getValue())));
    }

    private List<String> groupings(String type) {
        return ((GraphQLEnumType) engine.schema().getType(type + "Grouping"))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
    }

    private void check(String type, String root, String filter, Ask ask, List<String> by) {
        NaiveGroups naive = new NaiveGroups(engine.schema(), type, by);
        List<JsonNode> objects = objects(root, naive.selection(), ask);
        String head = root + "Aggregate" + filter + " { count groups(by: " + by + ", first: " + PAGE + ", skip: ";
        Map<List<String>, Integer> counts = new LinkedHashMap<>();
        JsonNode answer;
        do {
            answer = Client.data("{ " + head + counts.size() + ") { count " + naive.groupSelection() + " } } }")
                    .get(root + "Aggregate");
            answer.get("groups")
                    .forEach(group ->
                            counts.put(naive.values(group), group.get("count").asInt()));
        } while (answer.get("groups").size() == PAGE);
        assertEquals(objects.size(), answer.get("count").asInt(), head);
        Map<List<String>, Integer> expected = naive.counts(objects);
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(counts.entrySet()), head);
    }

    private static List<JsonNode> objects(String root, String selection, Ask ask) {
        List<JsonNode> objects = new ArrayList<>();
        String all = "{ " + root + "(first: 500) { edges { node { __typename id " + selection + " "
                + (ask == null ? "" : ask.selection()) + " } } } }";
        for (JsonNode edge : Client.data(all).path(root).path("edges")) {
            if (ask == null || ask.holds(edge.get("node"))) {
                objects.add(edge.get("node"));
            }
        }
        return objects;
    }

    /** Numbers are added up where they are of one kind and no two figures overlap, and are refused with a code elsewhere. */
    @Test
    void addsUpWhatIsOfOneKind() {
        Set<String> codes = new HashSet<>();
        int sums = 0;
        for (int seed = 0; seed < 5 * TRIES; seed++) {
            List<String> by = new ArrayList<>(groupings("Figure"));
            Collections.shuffle(by, new Random(seed));
            sums += checkSums(by.subList(0, 3), codes);
        }
        assertTrue(sums > 0, "nothing was added up");
        assertEquals(Set.of("MIXED_VALUES", "COUNTED_TWICE"), codes);
    }

    private int checkSums(List<String> by, Set<String> codes) {
        GraphQLSchema schema = engine.schema();
        NaiveGroups naive = new NaiveGroups(schema, "Figure", by);
        Map<List<String>, List<JsonNode>> members = new LinkedHashMap<>();
        for (JsonNode figure : objects(
                "figures", naive.selection() + " measure modality amount { value tolerance currency unit }", null)) {
            naive.counts(List.of(figure))
                    .keySet()
                    .forEach(group -> members.computeIfAbsent(group, key -> new ArrayList<>())
                            .add(figure));
        }
        String query = "{ figuresAggregate { groups(by: " + by + ") { " + naive.groupSelection()
                + " amount { count sum { value tolerance } min { value } max { value } } } } }";
        JsonNode answer = Client.answer(query, Map.of());
        Map<String, String> refused = new LinkedHashMap<>();
        answer.path("errors").forEach(error -> {
            refused.put(
                    error.get("path").toString(), error.at("/extensions/code").asText());
            codes.add(error.at("/extensions/code").asText());
        });
        int sums = 0;
        JsonNode groups = answer.at("/data/figuresAggregate/groups");
        for (int i = 0; i < groups.size(); i++) {
            JsonNode amount = groups.get(i).get("amount");
            List<JsonNode> given = members.get(naive.values(groups.get(i))).stream()
                    .filter(figure -> !figure.get("amount").isNull())
                    .toList();
            String path = "[\"figuresAggregate\",\"groups\"," + i + ",\"amount\",";
            checkSum(given, amount, refused.get(path + "\"sum\"]"), refused.get(path + "\"min\"]"));
            sums += given.isEmpty() || amount.get("sum").isNull() ? 0 : 1;
        }
        return sums;
    }

    private static void checkSum(List<JsonNode> figures, JsonNode amount, String sumRefused, String minRefused) {
        assertEquals(figures.size(), amount.get("count").asInt());
        long kinds = figures.stream()
                .map(figure -> List.of(
                        figure.get("measure"),
                        figure.get("modality"),
                        figure.at("/amount/currency"),
                        figure.at("/amount/unit")))
                .distinct()
                .count();
        if (kinds > 1) {
            assertEquals("MIXED_VALUES", sumRefused);
            assertEquals("MIXED_VALUES", minRefused);
            return;
        }
        List<BigDecimal> values = figures.stream()
                .map(figure -> number(figure.at("/amount/value")))
                .sorted()
                .toList();
        assertEquals(values.isEmpty() ? null : values.get(0), number(amount.at("/min/value")));
        assertEquals(values.isEmpty() ? null : values.get(values.size() - 1), number(amount.at("/max/value")));
        if (sumRefused == null && !values.isEmpty()) {
            assertEquals(sum(figures, "/amount/value"), number(amount.at("/sum/value")));
            BigDecimal off = number(amount.at("/sum/tolerance"));
            assertEquals(sum(figures, "/amount/tolerance"), off == null ? new BigDecimal("0.000000000") : off);
        } else if (!values.isEmpty()) {
            assertEquals("COUNTED_TWICE", sumRefused);
        }
    }

    private static BigDecimal sum(List<JsonNode> figures, String path) {
        return figures.stream()
                .map(figure -> number(figure.at(path)))
                .filter(number -> number != null)
                .reduce(new BigDecimal("0.000000000"), BigDecimal::add);
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? null : new BigDecimal(value.asText()).setScale(9);
    }
}
