package org.entente.graphql;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.entente.database.TestDatabase;

/**
 * A store that does not give out the rows of one table while it is shut: they come through a view that waits. The program under test does not
 * know of it. A statement that waits can be cancelled.
 */
final class SlowStore {
    private static final long NANOSECONDS_TO_WAIT = 4_000_000_000L;

    private final TestDatabase database = TestDatabase.current();
    private final DataSource source;
    private final String table;
    private String url;
    private Runnable opening = () -> {};

    /** Small limits, a small pool, and a graph of its own. */
    public static class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.max-size",
                    "4",
                    "entente.limits.light",
                    "100",
                    "entente.limits.objects",
                    "300",
                    "entente.limits.time",
                    "8s",
                    "entente.limits.turn",
                    "5s",
                    "entente.limits.body",
                    "1s");
        }
    }

    /**
     * A store that is as quick as ever until it is installed and shut.
     *
     * @param table the table whose rows can be kept back
     */
    SlowStore(DataSource source, String table) {
        this.source = source;
        this.table = table;
    }

    /** Puts the view in the table's place. */
    void install() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(database.createGate());
            statement.execute("alter table %1$s rename to %1$s_row".formatted(table));
            statement.execute(
                    "create view %1$s as select * from %1$s_row where %2$s".formatted(table, database.throughGate()));
            url = connection.getMetaData().getURL();
        }
    }

    /** Puts the table into its place again. */
    void remove() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop view " + table);
            statement.execute("alter table %1$s_row rename to %1$s".formatted(table));
        }
    }

    void shut() {
        opening = database.shutGate(url);
    }

    void open() {
        opening.run();
        opening = () -> {};
    }

    /** How many statements wait for rows. */
    int waiting() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(database.countWaiting(table))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether so many statements wait, before the limit on a query's time could be the reason. */
    boolean comesTo(int statements) throws InterruptedException {
        return becomesTrue(() -> waiting() == statements);
    }

    private static boolean becomesTrue(BooleanSupplier condition) throws InterruptedException {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > NANOSECONDS_TO_WAIT) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }
}
