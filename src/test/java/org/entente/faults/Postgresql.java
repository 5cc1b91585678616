package org.entente.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server with its data in a folder, which can be stopped and started again. */
record Postgresql(EmbeddedPostgres server) implements AutoCloseable {
    static Postgresql start(Path data) throws IOException {
        return new Postgresql(EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start());
    }

    static Postgresql startAgain(Path data, int port) throws IOException {
        // Is left behind, and would be taken for another server's.
        Files.deleteIfExists(data.resolve("epg-lock"));
        return new Postgresql(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start());
    }

    int port() {
        return server.getPort();
    }

    static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    /** The address of a new, empty database. */
    String newDatabase(String name) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create database " + name);
        }
        return "jdbc:postgresql://localhost:" + port() + "/" + name;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(port()), "postgres", "");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
