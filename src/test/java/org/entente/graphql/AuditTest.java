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

/** The audit over the API: pages join up, fields hold with two aliases, and statements do not grow with findings. */
@QuarkusTest
class AuditTest {
    private static final String PAGE = """
            query($first: Int, $after: String) {
              audit(first: $first, after: $after) {
                pageInfo { hasNextPage endCursor }
                edges { cursor node { id figures { id citations(first: 1) { quote document { label } } } } }
              }
            }
            """;

    @Inject
    SessionFactory factory;

    @Test
    void pagesJoinUp() {
        List<String> all = ids(audit(null, 500));
        assertTrue(all.size() > 10, all::toString);
        assertEquals(all.size(), all.stream().distinct().count());
        for (int size = 1; size < 5; size++) {
            List<String> joined = new ArrayList<>();
            String after = null;
            JsonNode page;
            do {
                page = audit(after, size);
                joined.addAll(ids(page));
                after = page.at("/pageInfo/endCursor").asText();
            } while (page.at("/pageInfo/hasNextPage").asBoolean());
            assertEquals(all, joined);
        }
    }

    private static JsonNode audit(String after, int first) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", first);
        return Client.data(PAGE, variables).get("audit");
    }

    private static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.get("edges").forEach(edge -> ids.add(edge.at("/node/id").asText()));
        return ids;
    }

    @Test
    void statementsDoNotGrowWithFindings() {
        audit(null, 1);
        long few = statements(() -> audit(null, 1));
        assertEquals(few, statements(() -> audit(null, 500)));
    }

    @Test
    void countsTheSameFindingsOnce() {
        String query = """
                { all: audit(first: 500) { totalCount again: totalCount edges { node { verdict } } }
                  some: audit(first: 1, filter: {verdict: [CONSISTENT]}) { totalCount } }
                """;
        JsonNode answer = Client.data(query);
        List<String> verdicts = new ArrayList<>();
        answer.at("/all/edges")
                .forEach(edge -> verdicts.add(edge.at("/node/verdict").asText()));
        assertEquals(verdicts.size(), answer.at("/all/totalCount").asInt());
        assertEquals(verdicts.size(), answer.at("/all/again").asInt());
        assertEquals(
                verdicts.stream().filter("CONSISTENT"::equals).count(),
                answer.at("/some/totalCount").asLong());
        // Whoever counts again, in the same query or another, asks for nothing but the revision of the graph.
        long page = statements(() -> Client.data("{ audit(first: 1) { examined } }"));
        assertEquals(page + 1, statements(() -> Client.data("{ audit(first: 1) { totalCount } }")));
    }

    @Test
    void costsWhatItLooksAt() {
        // What the root field weighs, the list of edges, and a cursor for each.
        assertEquals(50_000 + 1 + 20, Client.cost("{ audit(first: 20) { edges { cursor } } }", Map.of()));
        assertTrue(Client.cost("{ audit { totalCount } }", Map.of()) > 50_000);
    }

    private long statements(Runnable query) {
        factory.getStatistics().clear();
        query.run();
        return factory.getStatistics().getPrepareStatementCount();
    }

    @Test
    void findingsOfFiguresCostTheSameForOneAndForAll() {
        String query = "query($first: Int) { figures(first: $first) { edges { node { id"
                + " all: findings { id verdict figures { id } } some: findings(verdicts: [CONSISTENT], first: 1) { id verdict } } } } }";
        long one = statements(() -> Client.data(query, Map.of("first", 1)));
        long all = statements(() -> Client.data(query, Map.of("first", 500)));
        // Figures about nothing but a project are read apart from those between countries, and so are shares,
        // currencies and groups.
        assertTrue(all <= one + 12, one + " and " + all);
        for (JsonNode edge : Client.data(query, Map.of("first", 500)).at("/figures/edges")) {
            checkFigure(edge.get("node"));
        }
    }

    private static void checkFigure(JsonNode figure) {
        List<String> consistent = new ArrayList<>();
        for (JsonNode finding : figure.get("all")) {
            List<String> inputs = new ArrayList<>();
            finding.get("figures").forEach(input -> inputs.add(input.get("id").asText()));
            assertTrue(inputs.contains(figure.get("id").asText()), figure::toString);
            if (finding.get("verdict").asText().equals("CONSISTENT")) {
                consistent.add(finding.get("id").asText());
            }
        }
        List<String> some = new ArrayList<>();
        figure.get("some").forEach(finding -> some.add(finding.get("id").asText()));
        assertEquals(consistent.stream().limit(1).toList(), some);
    }

    @Test
    void findingsOfDocumentsAreThoseOfTheirFigures() {
        String query =
                "{ documents { edges { node { id all: findings(first: 500) { id } one: findings(first: 1) { id } } } } }";
        JsonNode document = Client.data(query).at("/documents/edges/0/node");
        List<String> audit = new ArrayList<>(ids(audit(null, 500)));
        List<String> all = new ArrayList<>();
        document.get("all").forEach(finding -> all.add(finding.get("id").asText()));
        audit.sort(null);
        assertEquals(audit, all.stream().sorted().toList());
        assertEquals(all.get(0), document.at("/one/0/id").asText());
    }
}
