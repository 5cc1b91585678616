package org.entente.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jboss.logging.Logger;

/**
 * Looks after running queries: when one has used up its time or was cancelled, the statement that it waits for is cancelled at the database.
 * It looks again and again, since a statement may start just after the last look. A timeout of the driver's would do less: H2 keeps it for
 * the next user of the connection, and it knows nothing of clients that went away.
 */
@ApplicationScoped
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final long MILLISECONDS_BETWEEN_LOOKS = 50;

    private final ScheduledThreadPoolExecutor looks = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "query-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Set<Running> running = ConcurrentHashMap.newKeySet();

    /** A query that is looked after. Not a record, since each is one of its own. */
    static final class Running {
        private final Budget budget;
        private final StatelessSession session;

        private Running(Budget budget, StatelessSession session) {
            this.budget = budget;
            this.session = session;
        }
    }

    /** One look at all queries, again and again: a task for each would wake the thread with each query. */
    @PostConstruct
    void start() {
        var unused = looks.scheduleWithFixedDelay(
                () -> running.forEach(Watch::look),
                MILLISECONDS_BETWEEN_LOOKS,
                MILLISECONDS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
    }

    /** Looks after a query until it is {@link #forget forgotten}. */
    Running over(Budget budget, StatelessSession session) {
        Running query = new Running(budget, session);
        running.add(query);
        return query;
    }

    /** Looks no more after a query, which has ended. */
    void forget(Running query) {
        running.remove(query);
    }

    private static void look(Running query) {
        if (!query.budget.isOver()) {
            return;
        }
        try {
            ((SharedSessionContractImplementor) query.session)
                    .getJdbcCoordinator()
                    .cancelLastQuery();
        } catch (RuntimeException e) {
            // The statement may have ended meanwhile. If it has not, the next look cancels it.
            LOG.debug("a statement could not be cancelled", e);
        }
    }

    @PreDestroy
    void stop() {
        looks.shutdownNow();
    }
}
