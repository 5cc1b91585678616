package org.entente.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Writes rows by batches of one prepared statement. */
final class BatchLoader implements RowLoader {
    private static final int MOST = 1000;

    private final PreparedStatement statement;
    private int waiting;

    BatchLoader(Connection connection, String table, List<String> columns) throws SQLException {
        String marks = ", ?".repeat(columns.size()).substring(2);
        statement = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    @Override
    public void add(Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
        waiting++;
        if (waiting >= MOST) {
            flush();
        }
    }

    @Override
    public void flush() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
