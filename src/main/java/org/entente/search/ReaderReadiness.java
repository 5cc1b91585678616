package org.entente.search;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.entente.model.GraphAccess;
import org.entente.model.Schema;
import org.hibernate.StatelessSession;

/**
 * A read-only instance is ready when it finds the tables and the search index of its own version, and says until then what is missing. A
 * writer has seen to both before it listens.
 */
@Readiness
@ApplicationScoped
public class ReaderReadiness implements HealthCheck {
    private final GraphAccess access;
    private final Schema schema;
    private final StatelessSession session;

    /** Looks into the session's database. */
    public ReaderReadiness(GraphAccess access, Schema schema, StatelessSession session) {
        this.access = access;
        this.schema = schema;
        this.session = session;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("store");
        if (!access.isReadOnly()) {
            return response.up().build();
        }
        if (!schema.isCurrent()) {
            return response.down()
                    .withData(
                            "tables",
                            "are older than this program: start the writer in this version, which upgrades them")
                    .build();
        }
        // Each time: a writer of another version may draw it anew.
        if (!QuarkusTransaction.requiringNew().call(() -> new SearchIndex(session).isCurrent())) {
            return response.down()
                    .withData(
                            "search index",
                            "was drawn by the rules of another version: run writer and readers in the same one; the writer draws it at its start")
                    .build();
        }
        return response.up().build();
    }
}
