package org.entente.ingest;

import java.sql.SQLException;

/** Writes rows into a staged table, many at a time. */
interface RowLoader extends AutoCloseable {
    /**
     * Adds a row; it is written together with others.
     *
     * @param row its values in the order of {@link StagedTable#staged()}: texts, whole numbers, decimals, truth values, or null
     */
    void add(Object[] row) throws SQLException;

    /** Writes what was added. */
    void flush() throws SQLException;

    @Override
    void close() throws SQLException;
}
