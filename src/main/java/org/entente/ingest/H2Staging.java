package org.entente.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;

/**
 * Bulk loads on H2. The staged tables are ordinary ones: of a transaction over temporary tables that is killed, H2 cannot take back what it wrote to its file, and
 * then the file does not open any more.
 */
final class H2Staging implements StagingStore {
    @Override
    public GraphState open(StatelessSession session, Connection connection, List<TemporaryTable> tables)
            throws SQLException {
        clean(connection);
        for (TemporaryTable table : tables) {
            StagingStore.execute(connection, "create table " + table.name() + " as " + table.shape());
            // H2 joins by indexes alone.
            for (String column : table.lookedUp()) {
                StagingStore.execute(connection, "create index on " + table.name() + " (" + column + ")");
            }
        }
        // To make a table ends the transaction, so the graph is locked afterwards.
        return GraphState.lock(session);
    }

    @Override
    public void staged(Connection connection, List<StagedTable> tables) {
        // H2 needs no statistics to join by an index.
    }

    @Override
    public Restoration bare(Connection connection, List<String> tables) {
        // Indexes could not be put back in the same transaction.
        return () -> {};
    }

    @Override
    public void merged(Connection connection, String table) {
        // As above.
    }

    @Override
    public String draw() {
        return "select next value for graph_key as drawn from system_range(1, ?)";
    }

    @Override
    public void clean(Connection connection) throws SQLException {
        List<String> left = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "select table_name from information_schema.tables where table_name like 'STAGED!_%' escape '!'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                left.add(rows.getString(1));
            }
        }
        for (String table : left) {
            StagingStore.execute(connection, "drop table " + table);
        }
    }
}
