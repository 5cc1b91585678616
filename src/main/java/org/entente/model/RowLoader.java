package org.entente.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes rows into a table, many at a time, in the quickest way that its database has. */
public interface RowLoader extends AutoCloseable {
    /**
     * A loader.
     *
     * @param connection to the table's database
     * @param columns the names of the columns that rows have values for
     */
    static RowLoader into(Connection connection, String table, List<String> columns) throws SQLException {
        return GraphState.isOnPostgresql(connection)
                ? new CopyLoader(connection, table, columns)
                : new BatchLoader(connection, table, columns);
    }

    /**
     * Adds a row; it is written together with others.
     *
     * @param row its values in the order of the columns: texts, whole numbers, decimals, truth values, or null
     */
    void add(Object[] row) throws SQLException;

    /** Writes what was added. */
    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
