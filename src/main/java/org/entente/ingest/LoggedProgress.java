package org.entente.ingest;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Logs how far a load has come, every ten seconds: nothing for short loads, a sign of life for long ones. */
final class LoggedProgress implements Progress {
    private static final Logger LOG = Logger.getLogger(LoggedProgress.class);
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final String dossier;
    private long last = System.nanoTime();

    LoggedProgress(String dossier) {
        this.dossier = dossier;
    }

    @Override
    public void at(String stage, long done, long all) {
        long now = System.nanoTime();
        if (now - last >= PAUSE) {
            last = now;
            LOG.infof("dossier '%s': %,d of %,d %s", dossier, done, all, stage);
        }
    }
}
