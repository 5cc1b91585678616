package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.entente.database.PostgresqlPair;
import org.entente.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One writer at the primary, readers at a standby, and what becomes of both when the primary is gone: with two servers, and the addresses of src/docs/scale.md. */
@QuarkusMainTest
@TestProfile(StandbyTest.Profile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("postgresql")
class StandbyTest {
    /** Without the database that tests usually have. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final String WRITER = "targetServerType=primary&hostRecheckSeconds=1&connectTimeout=2";
    private static final String READER =
            "targetServerType=preferSecondary&loadBalanceHosts=true&hostRecheckSeconds=1&connectTimeout=2";
    private static final String IN_RECOVERY = "select pg_is_in_recovery()";
    private static final String URL = "quarkus.datasource.jdbc.url";
    private static final String USER = "quarkus.datasource.username";
    private static final Duration LONGEST_FAILOVER = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static PostgresqlPair pair;

    @BeforeAll
    static void start() throws IOException, SQLException {
        pair = PostgresqlPair.start(folder);
        System.setProperty(USER, "postgres");
    }

    @AfterAll
    static void stop() throws IOException {
        System.clearProperty(USER);
        pair.close();
    }

    private static LaunchResult write(QuarkusMainLauncher launcher, String... arguments) {
        return launch(launcher, pair.url(WRITER), false, arguments);
    }

    private static LaunchResult read(QuarkusMainLauncher launcher, String... arguments) {
        return launch(launcher, pair.url(READER), true, arguments);
    }

    private static LaunchResult launch(
            QuarkusMainLauncher launcher, String url, boolean isReadOnly, String... arguments) {
        System.setProperty(URL, url);
        System.setProperty(ReadOnlySettings.NAME, String.valueOf(isReadOnly));
        try {
            return launcher.launch(arguments);
        } finally {
            System.clearProperty(URL);
            System.clearProperty(ReadOnlySettings.NAME);
        }
    }

    private static String stats(LaunchResult launched) {
        assertEquals(0, launched.exitCode(), launched::getErrorOutput);
        return launched.getOutputStream().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("{"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInRecovery(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(IN_RECOVERY)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    @Test
    @Order(1)
    void aReaderAtTheStandbyReadsWhatTheWriterLoads(QuarkusMainLauncher launcher) throws Exception {
        LaunchResult load = write(launcher, "import", "src/test/resources/export/valid.ndjson");
        assertEquals(0, load.exitCode(), load::getErrorOutput);
        pair.awaitStandby();
        String read = stats(read(launcher, "stats", "--json"));
        assertTrue(read.contains("\"revision\":1,"), read);
        try (Connection reader = pair.connection(READER);
                Connection writer = pair.connection(WRITER)) {
            assertTrue(isInRecovery(reader));
            assertFalse(isInRecovery(writer));
        }
    }

    @Test
    @Order(2)
    void aReaderWritesNothing(QuarkusMainLauncher launcher) throws SQLException {
        LaunchResult load = read(launcher, "import", "src/test/resources/export/valid.ndjson");
        assertEquals(1, load.exitCode());
        assertTrue(load.getErrorOutput().contains("This instance is read-only"), load::getErrorOutput);
        try (Connection reader = pair.connection(READER)) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> TestDatabase.execute(reader, "update graph_state set revision = 0"));
            assertTrue(refused.getCause().getMessage().contains("read-only transaction"), refused::toString);
        }
    }

    @Test
    @Order(3)
    void aPromotedStandbyTakesTheWriter(QuarkusMainLauncher launcher) throws Exception {
        pair.stopPrimary();
        long start = System.nanoTime();
        pair.promoteStandby();
        awaitWriter(start);
        Path more = Files.writeString(folder.resolve("more.ndjson"), """
                {"type":"dossier","dossier":"more","title":"One country more"}
                {"type":"country","id":"country/xandria-two","label":"Xandria Two","code":"ZZ"}
                """);
        LaunchResult load = write(launcher, "import", more.toString());
        assertEquals(0, load.exitCode(), () -> load.getOutput() + load.getErrorOutput());
        assertTrue(load.getOutput().contains("revision 2"), load::getOutput);
        // There is no standby left: readers read at the primary.
        try (Connection reader = pair.connection(READER)) {
            assertFalse(isInRecovery(reader));
        }
    }

    private static void awaitWriter(long start) throws InterruptedException {
        while (true) {
            try (Connection writer = pair.connection(WRITER)) {
                assertFalse(isInRecovery(writer));
                return;
            } catch (SQLException e) {
                Duration waited = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(
                        waited.compareTo(LONGEST_FAILOVER) < 0, () -> waited + " without a primary: " + e.getMessage());
                Thread.sleep(100);
            }
        }
    }
}
