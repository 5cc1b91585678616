package org.entente.model;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready when the database answers. While all connections are at work nobody is asked: the probe would wait for its turn, fail, and have the instance
 * taken out for being busy, which makes the others busier. Quarkus' own check waits.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(DatabaseReadiness.class);
    private static final int SECONDS_TO_ANSWER = 2;

    private final AgroalDataSource source;

    /** Asks by a connection of the pool. */
    public DatabaseReadiness(AgroalDataSource source) {
        this.source = source;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
        int most = source.getConfiguration().connectionPoolConfiguration().maxSize();
        if (source.getMetrics().activeCount() >= most) {
            return response.withData("status", "all connections are at work")
                    .up()
                    .build();
        }
        try (Connection connection = source.getConnection()) {
            return response.status(connection.isValid(SECONDS_TO_ANSWER)).build();
        } catch (SQLException e) {
            LOG.warnf("the database does not answer: %s", e.getMessage());
            return response.withData("status", "does not answer; the log says why")
                    .down()
                    .build();
        }
    }
}
