package org.entente.speed;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A PostgreSQL server of the benchmark's own, set up like one that serves in earnest. */
final class Database implements AutoCloseable {
    private static final String NAME = "entente";

    private final int port;
    private final Closeable server;

    /**
     * @param port where the server listens
     * @param server closed with the database
     */
    Database(int port, Closeable server) {
        this.port = port;
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param folder where the server keeps its data, which may be there from an earlier run; if absent it starts empty, and its data go with it
     */
    static Database start(Optional<Path> folder) throws IOException, SQLException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        if (folder.isPresent()) {
            builder.setDataDirectory(folder.get()).setCleanDataDirectory(false);
        }
        EmbeddedPostgres server = builder.setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("effective_cache_size", "2GB")
                .setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("random_page_cost", "1.1")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
        Database database = new Database(server.getPort(), server);
        if (database.ask("postgres", "select count(*) from pg_database where datname = '" + NAME + "'")
                .equals("0")) {
            database.execute(
                    "postgres",
                    "create database " + NAME
                            + " template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'en-US'");
        }
        // Statements are counted only while the benchmark asks for it.
        database.track("none");
        return database;
    }

    /** Remembers that a graph is loaded whole. */
    void keep(String graph) throws SQLException {
        execute("comment on database " + NAME + " is '" + graph + "'");
    }

    /** Whether an earlier run has loaded a graph, and kept it. */
    boolean has(String graph) throws SQLException {
        return graph.equals(ask(
                "select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()"));
    }

    private String url(String name) {
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    /** Where the database is. */
    String url() {
        return url(NAME);
    }

    private void execute(String name, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(name), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Executes statements. */
    void execute(String sql) throws SQLException {
        execute(NAME, sql);
    }

    /** The only value that a statement gives. */
    String ask(String sql) throws SQLException {
        return ask(NAME, sql);
    }

    private String ask(String name, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(name), "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The process that all other processes of the server are children of. */
    long process() throws IOException, SQLException {
        Path file = Path.of(ask("show data_directory"), "postmaster.pid");
        return Long.parseLong(Files.readAllLines(file).get(0));
    }

    /** How many statements something makes, without those that begin and end transactions. */
    int statements(Runnable something) throws SQLException {
        execute("select pg_stat_statements_reset()");
        track("top");
        something.run();
        track("none");
        return Integer.parseInt(ask("select coalesce(sum(calls), 0) from pg_stat_statements where query !~*"
                + " '^(begin|start|commit|rollback|set|show|discard|alter|select pg_reload_conf)'"));
    }

    private void track(String which) throws SQLException {
        execute("alter system set pg_stat_statements.track = '" + which + "'");
        execute("select pg_reload_conf()");
        // Connections notice before their next statement, some milliseconds later.
        pause();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
