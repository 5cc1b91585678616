package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Lists of one entity that a query asks for side by side: each is what it is alone, and they are read together. */
@QuarkusTest
class SideBySideTest {
    private static final String COUNTRY = "{ id: { eq: \"country/kz\" } }";

    /** Lists of figures that differ in all that a list can be asked for, and select different things of them. */
    private static final List<String> FIGURES = List.of(
            "(first: 5) { edges { node { id measure since } } }",
            "(last: 5) { edges { node { id until } } }",
            "(first: 3, filter: { reporter: " + COUNTRY + " }) { edges { node { reporter { label } } } }",
            "(first: 3, filter: { partner: { id: { eq: \"country/az\" } }, measure: { in: [EXPORTS, IMPORTS] } })"
                    + " { edges { node { reporter { label } commodity { label } } } }",
            "(first: 4, orderBy: [{ field: AMOUNT_VALUE, direction: DESC }])"
                    + " { edges { node { amount { value currency } commodity { label hsCode } } } }",
            "(first: 4, filter: { not: { commodity: {} }, amount: { value: { gte: \"1\" } } })"
                    + " { edges { node { amount { value } } } }",
            "(filter: { measure: { eq: TURNOVER }, since: { eq: \"1066\" } }) { edges { node { id } } }");

    @Inject
    SessionFactory factory;

    private long statements(String query) {
        factory.getStatistics().clear();
        Client.data(query);
        return factory.getStatistics().getPrepareStatementCount();
    }

    private static JsonNode alone(String root, String list) {
        return Client.data("{ " + root + list + " }").get(root);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String together(String root, List<String> lists) {
        return IntStream.range(0, lists.size())
                .mapToObj(i -> "list" + i + ": " + root + lists.get(i))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    /** Asks for lists together, which takes so many statements, and compares each with what it is alone. */
    private void compare(long statements, String root, List<String> lists) {
        JsonNode answer = Client.data(together(root, lists));
        for (int i = 0; i < lists.size(); i++) {
            assertEquals(alone(root, lists.get(i)), answer.get("list" + i), lists.get(i));
        }
        assertEquals(statements, statements(together(root, lists)));
    }

    @Test
    void areReadByOneStatement() {
        FIGURES.subList(0, FIGURES.size() - 1)
                .forEach(list -> assertFalse(alone("figures", list).get("edges").isEmpty(), list));
        compare(1, "figures", FIGURES);
    }

    @Test
    void areReadByOneStatementBetweenTwoCountries() {
        String between = "bilateral(a: \"KZ\", b: \"AZ\") { %s }";
        String latest = "latest: agreements(first: 2) { edges { node { id label } } }";
        String first =
                "first: agreements(last: 3, filter: { label: { contains: \"e\" } }) { edges { node { label } } }";
        JsonNode both =
                Client.data("{ " + between.formatted(latest + first) + " }").get("bilateral");
        assertEquals(Client.data("{ " + between.formatted(latest) + " }").at("/bilateral/latest"), both.get("latest"));
        assertEquals(Client.data("{ " + between.formatted(first) + " }").at("/bilateral/first"), both.get("first"));
        assertFalse(both.at("/latest/edges").isEmpty());
        assertEquals(
                statements("{ " + between.formatted(latest) + " }"),
                statements("{ " + between.formatted(latest + first) + " }"));
    }

    @Test
    void haveTheirOwnCursors() {
        String rest = " { pageInfo { hasNextPage endCursor } edges { cursor node { id } } }";
        List<String> lists = List.of(
                "(first: 2)" + rest, "(last: 3)" + rest, "(first: 1, filter: { label: { contains: \"a\" } })" + rest);
        compare(1, "agreements", lists);
        String cursor =
                alone("agreements", lists.get(0)).at("/pageInfo/endCursor").asText();
        String after = "(first: 2, after: \"" + cursor + "\")" + rest;
        compare(
                1 + statements("{ agreements" + after + " }"),
                "agreements",
                List.of(lists.get(0), after, lists.get(1)));
    }

    @Test
    void waitForEachOtherAcrossOtherFields() {
        String country = "country(id: \"country/kz\") { label agreements(first: 2) { edges { node { label } } } }";
        JsonNode all = Client.data("{ list0: figures" + FIGURES.get(0) + " __typename " + country + " list1: figures"
                + FIGURES.get(1) + " }");
        assertEquals(List.of("list0", "__typename", "country", "list1"), names(all));
        assertEquals(alone("figures", FIGURES.get(0)), all.get("list0"));
        assertEquals(alone("figures", FIGURES.get(1)), all.get("list1"));
        assertEquals(Client.data("{ " + country + " }").get("country"), all.get("country"));
    }

    @Test
    void areCountedEachByItself() {
        compare(
                3,
                "people",
                List.of(
                        "(first: 2) { totalCount edges { node { label } } }",
                        "(first: 2, filter: { label: { contains: \"Tokayev\" } }) { totalCount edges { node { label } } }"));
    }

    @Test
    void areSharedOutWhereThereAreMany() {
        compare(
                2,
                "events",
                IntStream.rangeClosed(1, 12)
                        .mapToObj(first -> "(first: " + first + ") { edges { node { label } } }")
                        .toList());
    }

    @Test
    void doNotFailWithEachOther() {
        JsonNode answer = Client.answer(
                "{ one: people(first: 1) { edges { node { id } } } two: people(first: 100000) { edges { node { id } } } }",
                Map.of());
        assertEquals(List.of("two"), List.of(answer.at("/errors/0/path/0").asText()));
        assertEquals(1, answer.at("/errors").size());
    }

    @Test
    void areReadByThemselvesWhereTheirEntitiesDiffer() {
        assertEquals(
                2,
                statements("{ people(first: 1) { edges { node { id } } } events(first: 1) { edges { node { id } } }"
                        + " more: people(last: 1) { edges { node { label } } } }"));
    }
}
