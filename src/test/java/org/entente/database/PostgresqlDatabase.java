package org.entente.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A database of the {@link PostgresqlServer}. */
final class PostgresqlDatabase implements TestDatabase {
    private final String name;

    PostgresqlDatabase(String name) {
        this.name = name;
    }

    private static void executeAtServer(String sql) {
        TestDatabase.execute(PostgresqlServer.url() + "postgres?user=postgres", sql);
    }

    /** A database that orders texts as dictionaries do: the program must not depend on that. */
    @Override
    public Map<String, String> settings() {
        executeAtServer("create database " + name
                + " template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'en-US'");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                PostgresqlServer.url() + name,
                "quarkus.datasource.username",
                "postgres");
    }

    @Override
    public void drop() {
        executeAtServer("drop database if exists " + name + " with (force)");
    }

    @Override
    public String createGate() {
        return """
                create or replace function gate() returns boolean language plpgsql as $$
                begin
                  perform pg_advisory_lock_shared(1);
                  perform pg_advisory_unlock_shared(1);
                  return true;
                end $$""";
    }

    @Override
    public String throughGate() {
        return "(select gate())";
    }

    @Override
    public String countWaiting(String table) {
        return "select count(*) from pg_stat_activity where datname = current_database() and wait_event = 'advisory'";
    }

    @Override
    public Runnable shutGate(String url) {
        try {
            Connection holder = DriverManager.getConnection(url, "postgres", "");
            TestDatabase.execute(holder, "select pg_advisory_lock(1)");
            return () -> {
                try {
                    holder.close();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            };
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
