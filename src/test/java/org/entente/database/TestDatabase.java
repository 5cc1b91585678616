package org.entente.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A database that tests run on. What tests have to do otherwise on one database than on the other stands in its two kinds, and nowhere else. */
public interface TestDatabase {
    /** Makes a database of the kind that the run is for: the tests that start the program run once with each profile. */
    static TestDatabase create() {
        String name = "entente_" + System.nanoTime();
        return isPostgresql() ? new PostgresqlDatabase(name) : new H2Database(name);
    }

    /** The kind that the run is for. */
    static TestDatabase current() {
        return isPostgresql() ? new PostgresqlDatabase("") : new H2Database("");
    }

    /** Whether the run is for PostgreSQL. */
    static boolean isPostgresql() {
        return System.getProperty("quarkus.test.profile", "").contains("postgresql");
    }

    /** Where the program finds the database. */
    Map<String, String> settings();

    /** Takes the database away. */
    void drop();

    /** SQL that makes a function {@code gate()}, which is true, and which waits while the gate is shut. */
    String createGate();

    /** A condition in SQL that calls the gate before a statement's first row. */
    String throughGate();

    /** SQL that counts the statements that wait at the gate of a table. */
    String countWaiting(String table);

    /**
     * Shuts the gate.
     *
     * @param url where the database is
     * @return opens the gate
     */
    Runnable shutGate(String url);

    /** Executes a statement at a database. */
    static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url)) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Executes a statement. */
    static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
