package org.entente.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when all citations have been verified since the start, and were found; a probe only asks what that came to. */
@Readiness
@ApplicationScoped
public class CitationReadiness implements HealthCheck {
    private final Verification verification;

    /** Reads what the verification came to. */
    public CitationReadiness(Verification verification) {
        this.verification = verification;
    }

    @Override
    public HealthCheckResponse call() {
        Verification.Outcome outcome = verification.outcome();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("citations").withData("status", outcome.status());
        int number = 0;
        for (String difference : outcome.differences()) {
            response.withData("difference " + ++number, difference);
        }
        return response.status(outcome.isGood()).build();
    }
}
