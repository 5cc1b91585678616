package org.entente.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
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
    private Connection connection;
    private StatelessSession session;
    private Future<?> watching;

    Snapshot(DataSource dataSource, SessionFactory factory, Watch watch, Budget budget, StatementListener listener) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.watch = watch;
        this.budget = budget;
        this.listener = listener;
    }

    /** Makes a new snapshot for each query. */
    static BiFunction<Budget, StatementListener, Snapshot> over(
            DataSource dataSource, SessionFactory factory, Watch watch) {
        return (budget, listener) -> new Snapshot(dataSource, factory, watch, budget, listener);
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
            taken.setAutoCommit(false);
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
            watching.cancel(false);
        }
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
