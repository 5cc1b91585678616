package org.entente.insight.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.entente.database.TestDatabase;
import org.entente.model.GraphSnapshot;
import org.entente.model.GraphState;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to read the relations of a large graph from a database into memory: {@code -Dentente.relations} of them, on H2, or on PostgreSQL with {@code
 * -Dquarkus.test.profile=test,postgresql}.
 */
@QuarkusTest
@TestProfile(AdjacencyBenchmark.OwnGraph.class)
@Tag("benchmark")
class AdjacencyBenchmark {
    private static final Logger LOG = Logger.getLogger(AdjacencyBenchmark.class);
    private static final int RELATIONS = Integer.getInteger("entente.relations", 600_000);
    private static final int NODES = RELATIONS / 3;
    private static final int FIRST_KEY = 1_000_000;

    /** Nothing but what the benchmark puts in, and walks may take nearly all memory. */
    public static class OwnGraph implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("entente.dossiers.bundled", "", "entente.walks.memory", "90");
        }
    }

    @Inject
    DataSource source;

    @Inject
    SessionFactory factory;

    @Inject
    Adjacencies adjacencies;

    @Test
    void readsTheRelationsOfADatabase() throws SQLException {
        fill();
        long revision;
        try (GraphSnapshot snapshot = GraphSnapshot.open(source, factory)) {
            revision = GraphState.revision(snapshot.session());
        }
        double first = walk(revision);
        double next = walk(revision);
        LOG.infof(
                "%d nodes, %d relations on %s, a heap of %d MB: the first walk after %.0f ms, the next after %.1f ms",
                NODES,
                RELATIONS,
                TestDatabase.isPostgresql() ? "PostgreSQL" : "H2",
                Runtime.getRuntime().maxMemory() / 1_000_000,
                first,
                next);
        assertTrue(next < first);
    }

    private double walk(long revision) {
        long start = System.nanoTime();
        Walk walk = adjacencies.walk(revision, TieFilter.of(null, null, null, null), () -> {});
        Routes routes = walk.routes(FIRST_KEY + 1, FIRST_KEY + 2, 10, 1, List.of());
        double milliseconds = (System.nanoTime() - start) / 1e6;
        assertEquals(1, routes.routes().size());
        return milliseconds;
    }

    private void fill() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into dossier (dossier_key, name, title, hash) values (999, 'large', 'Large', 'none')");
            statement.execute(("insert into node (node_key, kind, id, label, identified, dossier_key)"
                            + " select %d + x, 'PERSON', 'person/large-' || x, 'Large', true, 999 from %s")
                    .formatted(FIRST_KEY, numbers(NODES)));
            // Each node is tied to the one after it, and to others by multiples of a prime.
            statement.execute(
                    ("insert into relation (relation_key, kind, id, subject_key, object_key, since, modality, dossier_key)"
                                    + " select x, 'PARTY', 'party/large-' || x, %1$d + 1 + mod(x, %2$d),"
                                    + " %1$d + 1 + mod(case when x <= %2$d then x + 1 else x * cast(7919 as bigint) end, %2$d),"
                                    + " cast(1990 + mod(x, 30) as varchar(4)), 'ACTUAL', 999 from %3$s")
                            .formatted(FIRST_KEY, NODES, numbers(RELATIONS)));
            statement.execute(TestDatabase.isPostgresql() ? "analyze" : "analyze sample_size 1000");
        }
    }

    /** The numbers from 1 on, in a column {@code x}. */
    private static String numbers(int last) {
        return "%s(1, %d) r (x)".formatted(TestDatabase.isPostgresql() ? "generate_series" : "system_range", last);
    }
}
