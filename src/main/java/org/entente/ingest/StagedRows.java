package org.entente.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import org.entente.model.RowLoader;
import org.hibernate.StatelessSession;

/** Writes entities into a staged table. */
final class StagedRows implements AutoCloseable {
    private static final int BEFORE = 2;

    private final StagedTable table;
    private final EntityColumns columns;
    private final int[] taken;
    private RowLoader loader;
    private int count;

    StagedRows(
            StatelessSession session, Class<?> entity, String target, String key, StagedTable.Reference... references) {
        columns = new EntityColumns(session, entity);
        table = StagedTable.of(target, key, columns.names(), references);
        taken = table.columns().stream()
                .mapToInt(column -> columns.names().indexOf(column))
                .toArray();
    }

    StagedTable table() {
        return table;
    }

    /** How many rows are staged. */
    int count() {
        return count;
    }

    /** To be called when the table is there. */
    void open(Connection connection) throws SQLException {
        loader = RowLoader.into(connection, table.name(), table.staged());
    }

    /**
     * Adds a row.
     *
     * @param kind the kind of node or relation; null for others
     * @param ids the ids of what it refers to, in the order of the table's references; null where it refers to nothing
     */
    void add(Place place, int ordinal, Object entity, String kind, String... ids) throws SQLException {
        Object[] values = columns.values(entity, kind);
        Object[] row = new Object[BEFORE + taken.length + ids.length];
        row[0] = place.number();
        row[1] = ordinal;
        for (int i = 0; i < taken.length; i++) {
            row[BEFORE + i] = values[taken[i]];
        }
        System.arraycopy(ids, 0, row, BEFORE + taken.length, ids.length);
        loader.add(row);
        count++;
    }

    void flush() throws SQLException {
        loader.flush();
    }

    @Override
    public void close() throws SQLException {
        loader.close();
    }
}
