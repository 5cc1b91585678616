package org.entente.insight.walk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.entente.model.Tie;

/** Paths by SQL: from both ends, one statement for each frontier, over the relations in PostgreSQL with an index for each end. */
final class FrontierPaths implements PathFinder {
    private static final int BATCH = 10_000;
    private static final String NEIGHBOURS = """
            select object_key from relation where subject_key = any(?)
            union select subject_key from relation where object_key = any(?)
            union select third_key from relation where subject_key = any(?) and third_key is not null
            union select subject_key from relation where third_key = any(?)""";

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final PreparedStatement neighbours;

    FrontierPaths(SkewedGraph graph) {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("shared_buffers", "512MB")
                    .setServerConfig("random_page_cost", "1.1")
                    .start();
            connection = server.getPostgresDatabase().getConnection();
            load(graph);
            neighbours = connection.prepareStatement(NEIGHBOURS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void load(SkewedGraph graph) throws SQLException {
        execute(
                "create table relation (relation_key integer primary key, subject_key integer, object_key integer, third_key"
                        + " integer)");
        connection.setAutoCommit(false);
        try (PreparedStatement relation = connection.prepareStatement("insert into relation values (?, ?, ?, ?)")) {
            graph.ties().accept(tie -> insert(relation, tie));
            relation.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        execute("create index on relation (subject_key, object_key)");
        execute("create index on relation (object_key, subject_key)");
        execute("create index on relation (third_key, subject_key) where third_key is not null");
        execute("create index on relation (subject_key, third_key) where third_key is not null");
        execute("vacuum analyze relation");
    }

    private static void insert(PreparedStatement relation, Tie tie) {
        try {
            relation.setInt(1, tie.key());
            relation.setInt(2, tie.subjectKey());
            relation.setInt(3, tie.objectKey());
            relation.setObject(4, tie.thirdKey() == 0 ? null : tie.thirdKey(), Types.INTEGER);
            relation.addBatch();
            if (tie.key() % BATCH == BATCH - 1) {
                relation.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What has been reached from one end, and what of it is still to be expanded. */
    private static final class Side {
        private final Set<Integer> reached = new HashSet<>();
        private Set<Integer> frontier = new HashSet<>();

        Side(int node) {
            reached.add(node);
            frontier.add(node);
        }
    }

    @Override
    public int length(SkewedGraph.Pair ends) {
        Side near = new Side(ends.from());
        Side far = new Side(ends.to());
        for (int hops = 1; hops <= MOST_HOPS && !near.frontier.isEmpty() && !far.frontier.isEmpty(); hops++) {
            Side cheaper = near.frontier.size() <= far.frontier.size() ? near : far;
            expand(cheaper);
            if (!Collections.disjoint(cheaper.frontier, (cheaper == near ? far : near).reached)) {
                return hops;
            }
        }
        return -1;
    }

    private void expand(Side side) {
        try {
            Array keys = connection.createArrayOf("integer", side.frontier.toArray());
            for (int parameter = 1; parameter <= 4; parameter++) {
                neighbours.setArray(parameter, keys);
            }
            Set<Integer> next = new HashSet<>();
            try (ResultSet rows = neighbours.executeQuery()) {
                while (rows.next()) {
                    int node = rows.getInt(1);
                    if (side.reached.add(node)) {
                        next.add(node);
                    }
                }
            }
            side.frontier = next;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
