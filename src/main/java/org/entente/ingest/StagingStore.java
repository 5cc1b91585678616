package org.entente.ingest;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;

/** What the databases do each in their own way for a bulk load. */
interface StagingStore {
    /** So many keys come with each value of the sequence; what Hibernate makes of it is the last one of each. */
    int KEYS_AT_ONCE = 50;

    /** The way of the session's database. */
    static StagingStore of(StatelessSession session) {
        return GraphState.isOnPostgresql(session) ? new PostgresqlStaging() : new H2Staging();
    }

    /**
     * Locks the graph against other loads and makes tables, which are gone when the transaction has ended and {@link #clean} is called.
     *
     * @return the state of the graph, locked
     */
    GraphState open(StatelessSession session, Connection connection, List<TemporaryTable> tables) throws SQLException;

    /** To be called when all rows are staged, before they are read. */
    void staged(Connection connection, List<StagedTable> tables) throws SQLException;

    /**
     * To be called before many rows are merged into a table that has few: indexes and checks are faster made of all rows at once than kept row by row.
     *
     * @return makes them again
     */
    Restoration bare(Connection connection, List<String> tables) throws SQLException;

    /**
     * To be called when many rows were merged into a table, before it is joined to others: it may have been seen empty last, after loads that were undone.
     *
     * @param table its name
     */
    void merged(Connection connection, String table) throws SQLException;

    /** Takes away what is left of the tables of a load that has ended, or was killed. */
    void clean(Connection connection) throws SQLException;

    /** A query for so many rows that each have a value of the sequence of keys in the column {@code drawn}; the number is its parameter. */
    String draw();

    /** Makes again what was taken away. */
    @FunctionalInterface
    interface Restoration {
        void restore() throws SQLException;
    }

    /**
     * Reserves keys for new rows.
     *
     * @return the number before the first of them
     */
    default int reserve(Connection connection, int rows) throws SQLException {
        // The block of the first value is left out, since a fresh sequence begins with a block of one key.
        String sql = "select min(drawn) from (" + draw() + ") d";
        try (var query = connection.prepareStatement(sql)) {
            query.setInt(1, rows / KEYS_AT_ONCE + 2);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return Math.toIntExact(found.getLong(1));
            }
        }
    }

    /** Executes a statement. */
    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
