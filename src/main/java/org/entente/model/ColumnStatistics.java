package org.entente.model;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * What H2 knows of how often values occur in columns. It counts them some time after a large change: a program that is killed before that leaves it nothing, and then it
 * joins large tables by the wrong indexes, for minutes instead of milliseconds. PostgreSQL looks after itself.
 */
@ApplicationScoped
class ColumnStatistics {
    /** Ids are unique, which H2 knows of the column as soon as it has counted. */
    private static final String UNCOUNTED =
            "select 1 from information_schema.columns where table_schema = current_schema"
                    + " and table_name = 'NODE' and column_name = 'ID' and selectivity < 100 and exists (select 1 from node)";

    private final DataSource source;
    private final GraphAccess access;

    ColumnStatistics(DataSource source, GraphAccess access) {
        this.source = source;
        this.access = access;
    }

    /** Before anything is loaded or asked. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws SQLException {
        if (!access.isReadOnly()) {
            complete();
        }
    }

    private void complete() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!GraphState.isOnPostgresql(connection) && isMissing(statement)) {
                statement.execute("analyze");
            }
        }
    }

    private static boolean isMissing(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery(UNCOUNTED)) {
            return rows.next();
        }
    }
}
