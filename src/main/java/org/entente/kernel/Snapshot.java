package org.entente.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/**
 * What one query reads from: one connection and one read-only transaction, opened when the first statement needs it. Connections are set to
 * snapshot isolation when the pool makes them, so a query never sees half of a concurrent write. While it is open, its statements are
 * cancelled when the query's budget is used up.
 */
final class Snapshot implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Snapshot.class);

    private final DataSource dataSource;
    private final SessionFactory factory;
    private final Watch watch;
    private final Budget budget;
    private final StatementListener listener;
    private final ReadAhead ahead = new ReadAhead();
    private boolean isOneStatement;
    private Connection connection;
    private StatelessSession session;
    private Watch.Running watching;

    /**
     * A snapshot.
     *
     * @param listener is told of its statements
     * @param isOneStatement whether the query makes but one statement, which needs no transaction to see one state
     */
    Snapshot(
            DataSource dataSource,
            SessionFactory factory,
            Watch watch,
            Budget budget,
            StatementListener listener,
            boolean isOneStatement) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.watch = watch;
        this.budget = budget;
        this.listener = listener;
        this.isOneStatement = isOneStatement;
    }

    /** Makes a new snapshot for each query. */
    interface Source {
        Snapshot open(Budget budget, StatementListener listener, boolean isOneStatement);
    }

    /**
     * The session for the next statement.
     *
     * @throws StoppedException when the query's time is up, or the pool has no connection to give
     */
    StatelessSession session() {
        budget.check();
        if (session == null) {
            connection = connect();
            session = Told.open(factory, connection, listener);
            watching = watch.over(budget, session);
        }
        return session;
    }

    /** From now on the query makes one statement and no more. It needs no transaction, if it has made none before. */
    void expectOneStatement() {
        isOneStatement |= connection == null;
    }

    /** @throws StoppedException when the query's time is up, or its client is gone */
    void check() {
        budget.check();
    }

    /** How much of the query's time is left. */
    Duration timeLeft() {
        return budget.left();
    }

    /** Is told of its statements. */
    StatementListener listener() {
        return listener;
    }

    /** What was read from it before it is asked for. */
    ReadAhead ahead() {
        return ahead;
    }

    private Connection connect() {
        try {
            Connection taken = dataSource.getConnection();
            taken.setReadOnly(true);
            taken.setAutoCommit(isOneStatement);
            return taken;
        } catch (SQLException e) {
            LOG.warn("no connection to read from", e);
            throw new StoppedException(
                    ErrorCode.OVERLOADED, "The server has no connection to its store to spare. Try again later.");
        }
    }

    @Override
    public void close() {
        if (watching != null) {
            watch.forget(watching);
        }
        try (Connection closing = connection) {
            if (session != null) {
                session.close();
            }
            if (closing != null && !isOneStatement) {
                closing.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the snapshot could not be closed", e);
        }
    }
}
