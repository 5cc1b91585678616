package org.entente.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when all dossiers are loaded; while one is bad, not ready, and it says which and why. */
@Readiness
@ApplicationScoped
public class DossierReadiness implements HealthCheck {
    private static final int MOST_SHOWN = 10;

    private final LoadStatus status;

    /** Reads from the status that start-up keeps. */
    public DossierReadiness(LoadStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        LoadStatus.State state = status.state();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("dossiers");
        if (!state.isDone()) {
            return response.down().withData("status", "loading").build();
        }
        for (LoadReport report : state.failed()) {
            response.withData(report.dossier(), report.problems().size() + " problems");
            int shown = Math.min(MOST_SHOWN, report.problems().size());
            for (int i = 0; i < shown; i++) {
                response.withData(
                        report.dossier() + " " + (i + 1),
                        report.problems().get(i).toString());
            }
        }
        return response.status(state.failed().isEmpty()).build();
    }
}
