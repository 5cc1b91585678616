package org.entente.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Two PostgreSQL servers: a primary, and a standby that was made from its files and follows it. */
public final class PostgresqlPair implements AutoCloseable {
    private static final String DATABASE = "postgres";

    /** What belongs to the running server and not to its data; its log comes over the wire. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_wal");

    private final EmbeddedPostgres primary;
    private final EmbeddedPostgres standby;

    private PostgresqlPair(EmbeddedPostgres primary, EmbeddedPostgres standby) {
        this.primary = primary;
        this.standby = standby;
    }

    /** Starts both, with their data in a folder. */
    public static PostgresqlPair start(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("primary");
        EmbeddedPostgres primary = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setDataDirectory(data)
                .start();
        // A temporary folder is its user's alone: the server starts on no other.
        Path copy = Files.createTempDirectory(folder, "standby");
        backUp(primary, data, copy);
        EmbeddedPostgres standby = EmbeddedPostgres.builder()
                .setDataDirectory(copy)
                .setCleanDataDirectory(false)
                .start();
        return new PostgresqlPair(primary, standby);
    }

    /** What pg_basebackup does, which is not among the binaries that tests bring. */
    private static void backUp(EmbeddedPostgres primary, Path data, Path copy) throws IOException, SQLException {
        try (Connection connection = connect(primary.getJdbcUrl("postgres", DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            copy(data, copy);
            try (ResultSet rows = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                rows.next();
                Files.writeString(copy.resolve("backup_label"), rows.getString(1));
            }
        }
        Files.createDirectory(copy.resolve("pg_wal"));
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=localhost port=%d user=postgres'%n".formatted(primary.getPort()),
                StandardOpenOption.APPEND);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(from.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, "postgres", "");
    }

    /** The address of both, the primary first. */
    public String url(String parameters) {
        return "jdbc:postgresql://localhost:%d,localhost:%d/%s?%s"
                .formatted(primary.getPort(), standby.getPort(), DATABASE, parameters);
    }

    /** The address of the standby. */
    public String standbyUrl() {
        return standby.getJdbcUrl("postgres", DATABASE);
    }

    /** Connects to one of both, as the parameters say. */
    public Connection connection(String parameters) throws SQLException {
        return connect(url(parameters));
    }

    /** Waits until the standby has what the primary has now. */
    public void awaitStandby() throws SQLException, InterruptedException {
        String written = ask(primary, "select pg_current_wal_lsn()");
        while (!ask(standby, "select pg_last_wal_replay_lsn() >= '" + written + "'::pg_lsn")
                .equals("t")) {
            Thread.sleep(10);
        }
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        try (Connection connection = connect(server.getJdbcUrl("postgres", DATABASE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** Stops the primary. */
    public void stopPrimary() throws IOException {
        primary.close();
    }

    /** Makes the standby a primary, without waiting for it. */
    public void promoteStandby() throws SQLException {
        ask(standby, "select pg_promote(false)");
    }

    @Override
    public void close() throws IOException {
        standby.close();
        primary.close();
    }
}
