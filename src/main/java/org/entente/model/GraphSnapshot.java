package org.entente.model;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;

/**
 * The whole graph as it is at one moment, to be read for as long as that takes: one connection and one read-only
 * transaction without a deadline. Connections are set to snapshot isolation when the pool makes them.
 */
public final class GraphSnapshot implements AutoCloseable {
    private final Connection connection;
    private final StatelessSession session;

    private GraphSnapshot(Connection connection, StatelessSession session) {
        this.connection = connection;
        this.session = session;
    }

    /** A snapshot of the graph in a database; to be closed. */
    public static GraphSnapshot open(DataSource dataSource, SessionFactory factory) {
        try {
            Connection connection = dataSource.getConnection();
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return new GraphSnapshot(connection, factory.openStatelessSession(connection));
        } catch (SQLException e) {
            throw new IllegalStateException("no connection to read the graph from", e);
        }
    }

    /** Reads from the snapshot. */
    public StatelessSession session() {
        return session;
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            session.close();
            closing.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the snapshot could not be closed", e);
        }
    }
}
