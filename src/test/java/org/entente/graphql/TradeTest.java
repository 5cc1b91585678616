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
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Series, trade and findings between countries: aliases with other arguments, pages that join up, and statements that do not grow with what they give. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class TradeTest {
    private static final String BOTH = "reporter: \"country/almaria\", partner: \"country/belvane\"";

    @Inject
    SessionFactory factory;

    private long statements(String query) {
        factory.getStatistics().clear();
        Client.data(query);
        return factory.getStatistics().getPrepareStatementCount();
    }

    @Test
    void aSeriesCostsTwoStatementsAndOneForRates() {
        String all = "{ series(measure: EXPORTS, " + BOTH
                + ") { points { growth { figures { id } } share { figures { id } } } mirror { points { figure { id } } } } }";
        assertEquals(2, statements(all), "ids and figures");
        assertEquals(2, statements(all.replace(") {", ", from: \"2031\", to: \"2031\") {")), "of one year");
        assertEquals(3, statements(all.replace(") {", ", currency: \"XAU\") {")), "rates, too");
        assertEquals(2, statements(all.replace(") {", ", currency: \"XTS\") {")), "rates are not needed");
    }

    @Test
    void aliasesWithOtherArgumentsAreBothRight() {
        JsonNode data = Client.data(
                "{ a: series(measure: EXPORTS, " + BOTH + ", from: \"2030\", to: \"2031\", currency: \"XAU\") { ...s }"
                        + " b: series(measure: IMPORTS, " + BOTH + ", from: \"2028\", to: \"2029\") { ...s }"
                        + " c: trade(" + BOTH + ", period: \"2032\") { ...t } d: trade(" + BOTH
                        + ", period: \"2033\", currency: \"XAU\") { ...t }"
                        + " bilateral(a: \"XA\", b: \"XB\") { e: trade(from: \"2032\", to: \"2032\") { periods { ...t } }"
                        + " f: trade(from: \"2033\", to: \"2033\") { periods { ...t } } } }"
                        + " fragment s on Series { points { period converted { outcome } } }"
                        + " fragment t on TradeView { period exports { stated { amount { value } converted { outcome } } } }");
        assertEquals("2030", data.at("/a/points/0/period").asText());
        assertEquals("BY_RATE", data.at("/a/points/1/converted/outcome").asText());
        assertEquals(1, data.at("/b/points").size(), "2028 was not counted");
        assertTrue(data.at("/b/points/0/converted").isNull());
        assertEquals("45600000", data.at("/c/exports/stated/0/amount/value").asText());
        assertEquals("NO_RATE", data.at("/d/exports/stated/0/converted/outcome").asText());
        assertEquals(data.get("c"), data.at("/bilateral/e/periods/0"));
        assertEquals("2033", data.at("/bilateral/f/periods/0/period").asText());
    }

    @Test
    void tradeCostsTheSameForOneYearAndForTenAndForManyPairs() {
        String rest =
                " { periods { period exports { stated { figure { id } } goods(first: 0) { items { share { figures { id } } } } } balance { figures { id } } } } } }";
        long one = statements("{ bilateral(a: \"XA\", b: \"XB\") { trade(from: \"2032\", to: \"2032\")" + rest);
        long ten = statements("{ bilateral(a: \"XA\", b: \"XB\") { trade" + rest);
        long many = statements("{ relations(among: [\"XA\", \"XB\", \"XC\", \"XD\", \"XE\"]) { trade" + rest);
        assertEquals(one, ten);
        assertEquals(one, many);
        assertEquals(
                one + 1,
                statements("{ bilateral(a: \"XA\", b: \"XB\") { trade(currency: \"XAU\")" + rest),
                "and the rates");
    }

    @Test
    void findingsBetweenTwoAreThoseOfTheirAuditInPagesThatJoinUp() {
        List<JsonNode> audited = new ArrayList<>();
        Client.data(
                        "{ audit(filter: {country: \"country/almaria\", partner: \"country/belvane\"}, first: 500) { edges { node { id sentence } } } }")
                .at("/audit/edges")
                .forEach(edge -> audited.add(edge.get("node")));
        assertTrue(audited.size() > 10, audited::toString);
        List<JsonNode> all = findings(500, null, null);
        assertEquals(audited, all);
        List<JsonNode> joined = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = page(7, after, null);
            page.get("edges").forEach(edge -> joined.add(edge.get("node")));
            assertEquals(after != null, page.at("/pageInfo/hasPreviousPage").asBoolean());
            assertEquals(all.size(), page.get("totalCount").asInt());
            after = page.at("/pageInfo/hasNextPage").asBoolean()
                    ? page.at("/pageInfo/endCursor").asText()
                    : null;
        } while (after != null);
        assertEquals(all, joined);
        List<JsonNode> some = findings(500, null, List.of("UNDETERMINED"));
        assertTrue(!some.isEmpty() && some.size() < all.size(), some::toString);
    }

    private static List<JsonNode> findings(int first, String after, List<String> verdicts) {
        List<JsonNode> found = new ArrayList<>();
        page(first, after, verdicts).get("edges").forEach(edge -> found.add(edge.get("node")));
        return found;
    }

    private static JsonNode page(int first, String after, List<String> verdicts) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        variables.put("verdicts", verdicts);
        return Client.data(
                        "query($first: Int, $after: String, $verdicts: [Verdict!]) { bilateral(a: \"XB\", b: \"XA\") {"
                                + " findings(first: $first, after: $after, verdicts: $verdicts) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }"
                                + " edges { cursor node { id sentence } } } } }",
                        variables)
                .at("/bilateral/findings");
    }

    @Test
    void findingsCostTheSameForOneAndForAllAndCursorsAreOfOnePair() {
        String some = "{ bilateral(a: \"XA\", b: \"XB\") { findings(first: 1) { edges { node { id } } } } }";
        assertEquals(statements(some), statements(some.replace("first: 1", "first: 500")));
        String cursor = page(1, null, null).at("/pageInfo/endCursor").asText();
        JsonNode answer = Client.answer(
                "query($after: String) { relations(among: [\"XA\", \"XB\", \"XC\"]) { findings(after: $after) { totalCount } } }",
                Map.of("after", cursor));
        assertEquals("BAD_CURSOR", answer.at("/errors/0/extensions/code").asText(), answer::toString);
    }

    @Test
    void findingsAmongSeveralAreThoseOfTheirPairs() {
        String total = "findings { totalCount examined }";
        JsonNode data = Client.data("{ all: relations(among: [\"XA\", \"XB\", \"XC\"]) { " + total + " }"
                + " a: bilateral(a: \"XA\", b: \"XB\") { " + total + " } b: bilateral(a: \"XA\", b: \"XC\") { " + total
                + " }"
                + " c: bilateral(a: \"XB\", b: \"XC\") { " + total + " } }");
        for (String count : List.of("totalCount", "examined")) {
            int pairs = 0;
            for (String pair : List.of("a", "b", "c")) {
                pairs += data.at("/" + pair + "/findings/" + count).asInt();
            }
            assertTrue(pairs > data.at("/a/findings/" + count).asInt() || count.equals("totalCount"), data::toString);
            assertEquals(pairs, data.at("/all/findings/" + count).asInt(), count);
        }
    }
}
