package org.entente.ingest;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Holds the store against itself once at the start, when the dossiers are loaded: each text against its hash, and each citation against its text. A load lets
 * nothing else in, so once is enough.
 */
@ApplicationScoped
public class Verification {
    private static final Logger LOG = Logger.getLogger(Verification.class);
    private static final int MOST_SHOWN = 10;
    private static final Duration UNTIL_NEXT_TRY = Duration.ofSeconds(10);

    private final TextVerification verification;
    private volatile Outcome outcome = new Outcome("being verified", false, List.of());
    private volatile boolean isStopping;

    /** Verifies as the command of that name does. */
    public Verification(TextVerification verification) {
        this.verification = verification;
    }

    /** What is known: in short, whether it is good, and the first differences. */
    record Outcome(String status, boolean isGood, List<String> differences) {}

    /** Verifies in a thread of its own: what is asked meanwhile is answered. Tries again when the store cannot be read. */
    void start() {
        Thread thread = new Thread(this::verifyAtLast, "verification");
        thread.setDaemon(true);
        thread.start();
    }

    /** Nobody asks for it: the settings say so, or it is left to the writer. */
    void leaveOut() {
        outcome = new Outcome("not verified at this start", true, List.of());
    }

    private void verifyAtLast() {
        while (!isStopping && !isVerified()) {
            pause();
        }
    }

    private boolean isVerified() {
        try {
            verify();
            return true;
        } catch (RuntimeException e) {
            if (!isStopping) {
                LOG.error("the citations could not be verified, and are tried again soon", e);
                outcome = new Outcome("could not be verified; the log says why", false, List.of());
            }
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(UNTIL_NEXT_TRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Verifies the whole graph, on the calling thread. */
    void verify() {
        List<String> differences = new ArrayList<>();
        TextVerification.Result result = verification.run(difference -> {
            LOG.error(difference);
            if (differences.size() < MOST_SHOWN) {
                differences.add(difference);
            }
        });
        outcome = new Outcome(
                "%d citations in %d documents verified, %d differences"
                        .formatted(result.citations(), result.documents(), result.differences()),
                result.differences() == 0,
                List.copyOf(differences));
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }

    /** What is known at this moment. */
    Outcome outcome() {
        return outcome;
    }
}
