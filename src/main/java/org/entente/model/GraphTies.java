package org.entente.model;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.hibernate.StatelessSession;

/**
 * All nodes and all relations as bare numbers, row by row in constant memory. Plain SQL: an object for each date and a session's bookkeeping for each row would take longer
 * than the database.
 */
public final class GraphTies {
    /** So many rows come from the database at a time. */
    private static final int CHUNK = 10_000;

    private final StatelessSession session;

    /** What the session's snapshot holds. */
    public GraphTies(StatelessSession session) {
        this.session = session;
    }

    /** How many nodes there are. */
    public int countNodes() {
        return count("select count(*) from node");
    }

    /** How many relations there are. */
    public int countRelations() {
        return count("select count(*) from relation");
    }

    /** How many relations have a third end. */
    public int countThirds() {
        return count("select count(third_key) from relation");
    }

    private int count(String sql) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return Math.toIntExact(rows.getLong(1));
            }
        });
    }

    /** The keys of all nodes in the order of their ids, which is the same in each database. */
    public void nodeKeysById(IntConsumer visitor) {
        each("select node_key from node order by id", rows -> visitor.accept(rows.getInt(1)));
    }

    /** All relations, in no order. */
    public void relations(Consumer<Tie> visitor) {
        each(
                "select relation_key, kind, subject_key, object_key, third_key, since, until from relation",
                rows -> visitor.accept(new Tie(
                        rows.getInt(1),
                        RelationKind.valueOf(rows.getString(2)),
                        rows.getInt(3),
                        rows.getInt(4),
                        rows.getInt(5),
                        rows.getString(6),
                        rows.getString(7))));
    }

    private interface RowVisitor {
        void row(ResultSet rows) throws SQLException;
    }

    private void each(String sql, RowVisitor visitor) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(CHUNK);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        visitor.row(rows);
                    }
                }
            }
        });
    }
}
