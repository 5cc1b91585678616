package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.entente.ingest.EmptyGraph;
import org.entente.insight.audit.Audit;
import org.entente.insight.audit.AuditPage;
import org.entente.insight.audit.AuditPlace;
import org.entente.model.GraphSnapshot;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of an audit end early when there are more figures than one answer looks at: sixty accounts of a thousand figures, with one finding each. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("thorough")
class AuditAtScaleTest {
    private static final int PARTNERS = 60;
    private static final int FIGURES = 1_000;
    private static final int MOST_LOOKED_AT = 50_000;
    private static final int FIRST_KEY = 1_000_000;
    private static final String PAGE = """
            query($first: Int, $after: String, $filter: AuditFilter) {
              audit(first: $first, after: $after, filter: $filter) {
                examined
                passedOver
                pageInfo { hasNextPage endCursor }
                edges { node { id verdict } }
              }
            }
            """;

    @Inject
    DataSource source;

    @Inject
    SessionFactory factory;

    @Inject
    Audit audit;

    @BeforeAll
    void fill() throws SQLException {
        try (Connection connection = source.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "insert into dossier (dossier_key, name, title, hash) values (999, 'scale', 'Scale', 'none')");
            }
            addCountries(connection);
            addFigures(connection);
        }
    }

    @AfterAll
    void empty() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from figure");
            statement.execute("delete from node");
            statement.execute("delete from dossier");
        }
    }

    private static void addCountries(Connection connection) throws SQLException {
        try (PreparedStatement country = connection.prepareStatement(
                "insert into node (node_key, kind, id, label, identified, dossier_key) values (?, 'COUNTRY', ?, ?, true, 999)")) {
            for (int i = 0; i <= PARTNERS; i++) {
                country.setInt(1, FIRST_KEY + i);
                country.setString(2, "country/scale-%03d".formatted(i));
                country.setString(3, "Scale " + i);
                country.addBatch();
            }
            country.executeBatch();
        }
    }

    /** Exports in as many years, but that one is told twice. */
    private static void addFigures(Connection connection) throws SQLException {
        try (PreparedStatement figure = connection.prepareStatement(
                "insert into figure (figure_key, id, measure, reporter_key, partner_key, since, amount, currency, modality,"
                        + " dossier_key) values (?, ?, 'EXPORTS', ?, ?, ?, 1000, 'XTS', 'ACTUAL', 999)")) {
            for (int partner = 1; partner <= PARTNERS; partner++) {
                for (int i = 0; i < FIGURES; i++) {
                    figure.setInt(1, 2_000_000 + partner * FIGURES + i);
                    figure.setString(2, "figure/scale-%d-%d".formatted(partner, i));
                    figure.setInt(3, FIRST_KEY);
                    figure.setInt(4, FIRST_KEY + partner);
                    figure.setString(5, String.valueOf(1000 + Math.max(1, i)));
                    figure.addBatch();
                }
                figure.executeBatch();
            }
        }
    }

    private static JsonNode page(int first, String after, String verdict) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        variables.put("filter", verdict == null ? null : Map.of("verdict", verdict));
        return Client.data(PAGE, variables).get("audit");
    }

    @Test
    void aFullPageLooksAtNoAccountBeyondTheNextFinding() {
        page(1, null, null);
        factory.getStatistics().clear();
        JsonNode two = page(2, null, null);
        long statements = factory.getStatistics().getPrepareStatementCount();
        assertTrue(statements <= 12, () -> "statements: " + statements);
        assertEquals(2, two.get("edges").size());
        assertTrue(two.at("/pageInfo/hasNextPage").asBoolean());
        assertEquals(3 * FIGURES, two.get("examined").asInt());
        assertEquals(0, two.get("passedOver").asInt());
        // The account of the last finding is looked at once more, since it could have further ones.
        JsonNode next = page(2, two.at("/pageInfo/endCursor").asText(), null);
        assertEquals(2, next.get("edges").size());
        assertEquals(4 * FIGURES, next.get("examined").asInt());
    }

    @Test
    void aPageThatFindsNothingEndsWhenEnoughWasLookedAt() {
        factory.getStatistics().clear();
        JsonNode first = page(20, null, "INCONSISTENT");
        // A dozen statements for each eight thousand figures.
        long statements = factory.getStatistics().getPrepareStatementCount();
        assertTrue(statements < 12 * 10, () -> "statements: " + statements);
        assertEquals(0, first.get("edges").size());
        assertEquals(MOST_LOOKED_AT, first.get("examined").asInt());
        assertTrue(first.at("/pageInfo/hasNextPage").asBoolean());
        JsonNode rest = page(20, first.at("/pageInfo/endCursor").asText(), "INCONSISTENT");
        assertEquals(PARTNERS * FIGURES - MOST_LOOKED_AT, rest.get("examined").asInt());
        assertFalse(rest.at("/pageInfo/hasNextPage").asBoolean());
    }

    @Test
    void aPageWithoutTimeLooksAtOneAccountAndGoesOn() {
        Set<String> found = new HashSet<>();
        AuditPlace after = null;
        int pages = 0;
        AuditPage page;
        do {
            try (GraphSnapshot snapshot = GraphSnapshot.open(source, factory)) {
                page = audit.page(snapshot.session(), null, after, 500, Duration.ZERO);
            }
            assertEquals(FIGURES, page.examined());
            page.findings().forEach(placed -> found.add(placed.finding().getId()));
            after = page.end();
            pages++;
        } while (page.more());
        assertEquals(PARTNERS, pages);
        assertEquals(PARTNERS, found.size());
    }

    @Test
    void whatCannotEndEarlyIsRefused() {
        JsonNode counted = Client.answer("{ audit(first: 1) { totalCount edges { cursor } } }", Map.of())
                .at("/errors/0");
        assertEquals("TOO_LARGE", counted.at("/extensions/code").asText());
        JsonNode figures = Client.answer(
                        "{ countries(first: 100) { edges { node { figures(first: 1) { edges {"
                                + " node { findings { id } } } } } } } }",
                        Map.of())
                .at("/errors/0");
        assertEquals("TOO_LARGE", figures.at("/extensions/code").asText());
        JsonNode few = Client.data("{ countries(filter: {label: {eq: \"Scale 7\"}}) { edges { node {"
                + " figures(first: 500) { edges { node { findings { verdict } } } } } } } }");
        assertEquals(
                0,
                few.at("/countries/edges/0/node/figures/edges/0/node/findings").size());
    }
}
