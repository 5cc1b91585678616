package org.entente.speed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Some connections to the database with the statements that were prepared on them. */
final class Connections {
    private final BlockingQueue<Prepared> free;

    Connections(String url, int size) throws SQLException {
        free = new ArrayBlockingQueue<>(size);
        Properties settings = new Properties();
        settings.put("user", "postgres");
        // As the service does: prepared at the first use, and planned once for all parameters.
        settings.put("prepareThreshold", "1");
        settings.put("options", "-c plan_cache_mode=force_generic_plan");
        for (int i = 0; i < size; i++) {
            free.add(new Prepared(DriverManager.getConnection(url, settings), new HashMap<>()));
        }
    }

    private record Prepared(Connection connection, Map<String, PreparedStatement> statements) {
        PreparedStatement statement(String sql) throws SQLException {
            PreparedStatement statement = statements.get(sql);
            if (statement == null) {
                statement = connection.prepareStatement(sql);
                statements.put(sql, statement);
            }
            return statement;
        }
    }

    /** What is done with a statement. */
    interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    /** Uses a statement on the first connection that is free. */
    <T> T with(String sql, Use<T> use) throws SQLException {
        Prepared connection = take();
        try {
            return use.of(connection.statement(sql));
        } finally {
            free.add(connection);
        }
    }

    private Prepared take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
