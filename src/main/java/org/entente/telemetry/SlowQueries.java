package org.entente.telemetry;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes a line for each request that takes long. Its document is named by the hash under which it can be asked for, too. Variables are not
 * written, and the document itself is only when this class logs at the level DEBUG: both can hold what is nobody's business.
 */
@Singleton
class SlowQueries {
    private static final Logger LOG = Logger.getLogger(SlowQueries.class);

    private final Duration slow;

    SlowQueries(@ConfigProperty(name = "entente.log.slow", defaultValue = "1s") Duration slow) {
        this.slow = slow;
    }

    /** A request was answered, in so many nanoseconds. */
    void answered(Usage usage, long nanoseconds) {
        if (nanoseconds < slow.toNanos()) {
            return;
        }
        String document = usage.document().isEmpty() ? "none" : "sha256:" + DocumentHash.of(usage.document());
        LOG.warnf(
                "slow query: time=%dms operation=%s document=%s cost=%d statements=%d rows=%d errors=%s",
                Duration.ofNanos(nanoseconds).toMillis(),
                usage.operation().isEmpty() ? OperationNames.UNNAMED : usage.operation(),
                document,
                usage.cost(),
                usage.statements(),
                usage.rows(),
                String.join(",", usage.codes()));
        LOG.debugf("the document %s is\n%s", document, usage.document());
    }
}
