package org.entente.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.entente.model.GraphAccess;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/** Draws the index anew when the program starts with other rules than those by which it was drawn: after an upgrade, that is. */
@ApplicationScoped
public class SearchStartup {
    private static final Logger LOG = Logger.getLogger(SearchStartup.class);

    /** Before anything is loaded: loading writes to an index by the present rules. */
    private static final int EARLY = 1000;

    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(2).toSeconds();

    private final GraphAccess access;
    private final StatelessSession session;

    /** Looks into the session's database, and leaves it alone when this instance may not write. */
    public SearchStartup(GraphAccess access, StatelessSession session) {
        this.access = access;
        this.session = session;
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        if (access.isReadOnly() || QuarkusTransaction.requiringNew().call(() -> new SearchIndex(session).isCurrent())) {
            return;
        }
        QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
            // Another process may load at this moment, or draw the index, too.
            GraphState.lock(session);
            SearchIndex index = new SearchIndex(session);
            if (!index.isCurrent()) {
                LOG.info("The search index is drawn anew");
                index.rebuild();
            }
        });
    }
}
