package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** What is between two countries: the same from both sides, lists as everywhere, a statement for each, and a timeline whose pages join up. */
@QuarkusTest
class BetweenTest {
    private static final List<String> LISTS = List.of(
            "agreements",
            "events",
            "projects",
            "people",
            "participations",
            "signatures",
            "institutions",
            "statements",
            "figures",
            "documents");

    /** The statements that read what ties the countries together, once for all lists of a query. */
    private static final int TIES = 5;

    private static final String TIMELINE = """
            query($first: Int, $after: String) {
              bilateral(a: "KZ", b: "AZ") { timeline(first: $first, after: $after) {
                pageInfo { hasNextPage hasPreviousPage endCursor }
                edges { cursor node { date kind label fact { id citations(first: 1) { quote } } } }
              } }
            }
            """;

    @Inject
    SessionFactory factory;

    private static String bilateral(String a, String b, String selected) {
        return "{ bilateral(a: \"" + a + "\", b: \"" + b + "\") { " + selected + " } }";
    }

    @Test
    void eachListIsOneStatementBesideThoseThatReadWhatTiesTheCountries() {
        StringBuilder lists = new StringBuilder();
        LISTS.forEach(list -> lists.append(list).append("(first: 500) { edges { node { id } } } "));
        long statements = statements(() -> Client.data(bilateral("KZ", "AZ", lists.toString())));
        assertEquals(
                1 + TIES + LISTS.size(),
                statements,
                "the countries; who stands for them, what these have a part in, statements, figures and documents; and each list");
    }

    private long statements(Runnable query) {
        factory.getStatistics().clear();
        query.run();
        return factory.getStatistics().getPrepareStatementCount();
    }

    @Test
    void isTheSameFromBothSidesAndUnderAliases() {
        for (String list : LISTS) {
            String selected =
                    "all: %1$s(first: 500) { totalCount edges { node { id } } } one: %1$s(first: 1) { edges { node { id } } }"
                            .formatted(list);
            JsonNode one = Client.data(bilateral("KZ", "AZ", selected)).get("bilateral");
            assertEquals(one, Client.data(bilateral("AZ", "KZ", selected)).get("bilateral"), list);
            assertEquals(one.at("/all/totalCount").asInt(), one.at("/all/edges").size(), list);
            assertEquals(one.at("/all/edges/0"), one.at("/one/edges/0"), list);
        }
    }

    @Test
    void cursorsOfOtherCountriesAreRefused() {
        String cursor = Client.data(bilateral("KZ", "AZ", "agreements(first: 1) { pageInfo { endCursor } }"))
                .at("/bilateral/agreements/pageInfo/endCursor")
                .asText();
        JsonNode answer = Client.answer(
                "query($after: String) { relations(among: [\"KZ\", \"AZ\", \"UA\"]) { agreements(after: $after) { totalCount } } }",
                Map.of("after", cursor));
        assertEquals("BAD_CURSOR", answer.at("/errors/0/extensions/code").asText(), answer::toString);
    }

    @Test
    void pagesOfATimelineJoinUpInOrder() {
        JsonNode whole = timeline(500, null);
        assertTrue(whole.get("edges").size() > 20, whole::toString);
        List<String> places = new ArrayList<>();
        whole.get("edges")
                .forEach(edge -> places.add(edge.at("/node/date").asText() + " "
                        + edge.at("/node/fact/id").asText()));
        assertEquals(places.stream().sorted().toList(), places);
        for (int size : new int[] {1, 7}) {
            List<JsonNode> joined = new ArrayList<>();
            String after = null;
            JsonNode page;
            do {
                page = timeline(size, after);
                assertEquals(after != null, page.at("/pageInfo/hasPreviousPage").asBoolean());
                page.get("edges").forEach(joined::add);
                after = page.at("/pageInfo/endCursor").asText();
            } while (page.at("/pageInfo/hasNextPage").asBoolean());
            List<JsonNode> all = new ArrayList<>();
            whole.get("edges").forEach(all::add);
            assertEquals(all, joined);
        }
    }

    private static JsonNode timeline(int first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        return Client.data(TIMELINE, variables).at("/bilateral/timeline");
    }

    @Test
    void aTimelineCostsTheSameForOneFactAndForAll() {
        String facts = "query($first: Int) { bilateral(a: \"KZ\", b: \"AZ\") {"
                + " timeline(first: $first, kinds: [AGREEMENT]) { edges { node { label fact { id } } } } } }";
        long few = statements(() -> Client.data(facts, Map.of("first", 1)));
        assertEquals(few, statements(() -> Client.data(facts, Map.of("first", 500))));
    }
}
