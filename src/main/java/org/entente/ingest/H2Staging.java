package org.entente.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;

/** Bulk loads on H2. */
final class H2Staging implements StagingStore {
    @Override
    public GraphState open(StatelessSession session, Connection connection, List<TemporaryTable> tables)
            throws SQLException {
        for (TemporaryTable table : tables) {
            StagingStore.execute(
                    connection,
                    "create local temporary table " + table.name() + " on commit drop transactional as "
                            + table.shape());
        }
        for (TemporaryTable table : tables) {
            // H2 joins by indexes alone. To make one ends the transaction, so the graph is locked afterwards.
            if (table.isFoundById()) {
                StagingStore.execute(connection, "create index on " + table.name() + " (id)");
            }
        }
        return GraphState.lock(session);
    }

    @Override
    public RowLoader loader(Connection connection, StagedTable table) throws SQLException {
        return new BatchLoader(connection, table);
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
    public String draw() {
        return "select next value for graph_key as drawn from system_range(1, ?)";
    }
}
