package org.entente.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/**
 * Started when the tables are there. Dossiers may still be loading: to start the program anew would not make that faster. A read-only instance has
 * nothing to make, and waits for its writer as long as that takes.
 */
@Startup
@ApplicationScoped
public class TablesStarted implements HealthCheck {
    private final GraphAccess access;
    private final Schema schema;

    /** Looks at the tables. */
    public TablesStarted(GraphAccess access, Schema schema) {
        this.access = access;
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tables")
                .status(access.isReadOnly() || schema.isCurrent())
                .build();
    }
}
