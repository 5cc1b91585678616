package org.entente.kernel;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Future;
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

    Watch() {
        looks.setRemoveOnCancelPolicy(true);
    }

    /** Looks after a query until what is returned is cancelled. */
    Future<?> over(Budget budget, StatelessSession session) {
        return looks.scheduleWithFixedDelay(
                () -> look(budget, session),
                MILLISECONDS_BETWEEN_LOOKS,
                MILLISECONDS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
    }

    private static void look(Budget budget, StatelessSession session) {
        if (!budget.isOver()) {
            return;
        }
        try {
            ((SharedSessionContractImplementor) session).getJdbcCoordinator().cancelLastQuery();
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
