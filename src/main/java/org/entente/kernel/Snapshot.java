package org.entente.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * What one query reads from: one connection and one read-only transaction, opened when the first statement needs it. Connections are set to
 * snapshot isolation when the pool makes them, so a query never sees half of a concurrent write.
 */
final class Snapshot implements AutoCloseable {
    private final DataSource dataSource;
    private final SessionFactory factory;
    private Connection connection;
    private StatelessSession session;

    Snapshot(DataSource dataSource, SessionFactory factory) {
        this.dataSource = dataSource;
        this.factory = factory;
    }

    /** Makes a new snapshot for each query. */
    static Supplier<Snapshot> over(DataSource dataSource, SessionFactory factory) {
        return () -> new Snapshot(dataSource, factory);
    }

    StatelessSession session() {
        if (session == null) {
            try {
                connection = dataSource.getConnection();
                connection.setReadOnly(true);
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                throw new IllegalStateException("no connection to read from", e);
            }
            session = factory.openStatelessSession(connection);
        }
        return session;
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            if (session != null) {
                session.close();
            }
            if (closing != null) {
                closing.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the snapshot could not be closed", e);
        }
    }
}
