package org.entente.model;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** Writes rows by PostgreSQL's COPY, in its text format. */
final class CopyLoader implements RowLoader {
    private static final int LARGEST = 1 << 20;

    private final PGConnection connection;
    private final String copy;
    private final StringBuilder rows = new StringBuilder();

    CopyLoader(Connection connection, String table, List<String> columns) throws SQLException {
        this.connection = connection.unwrap(PGConnection.class);
        this.copy = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    }

    @Override
    public void add(Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            if (row[i] == null) {
                rows.append("\\N");
            } else if (row[i] instanceof String text) {
                append(text);
            } else {
                rows.append(row[i]);
            }
        }
        rows.append('\n');
        if (rows.length() >= LARGEST) {
            flush();
        }
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(unit);
            }
        }
    }

    @Override
    public void flush() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try {
            connection.getCopyAPI().copyIn(copy, new StringReader(rows.toString()), LARGEST);
        } catch (IOException e) {
            throw new SQLException(e);
        }
        rows.setLength(0);
    }

    @Override
    public void close() {
        // COPY leaves nothing open.
    }
}
