package org.entente.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.entente.model.GraphAccess;
import org.hibernate.StatelessSession;

/**
 * Loads bulk files: one JSON object a line, in memory that does not grow with the files. Lines are checked each by itself and staged; what no line can tell by
 * itself is asked of all of them by statements; then they are merged, in the same transaction. So a load that is refused, fails or is killed leaves
 * the graph as it was, and the same load twice changes nothing the second time.
 */
@ApplicationScoped
public class BulkImport {
    /** Ten million facts take the better part of an hour on a small machine. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(24).toSeconds();

    private final GraphAccess access;
    private final StatelessSession session;

    /** Writes by a session that lives as long as the transaction, where this instance may write. */
    public BulkImport(GraphAccess access, StatelessSession session) {
        this.access = access;
        this.session = session;
    }

    /**
     * Loads files.
     *
     * @param progress is told how far the load has come
     * @throws UncheckedIOException when a file cannot be read
     * @throws IllegalStateException when this instance is read-only
     */
    // One at a time: two loads would only wait for each other.
    @SuppressWarnings("try")
    public synchronized BulkReport load(List<? extends BulkSource> files, BulkOptions options, Progress progress) {
        access.requireWriting();
        // What is left is cleaned away whatever happened, and if that fails, too, it does not hide why the load failed.
        try (Cleaning after = this::clean) {
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
                BulkReport report =
                        session.doReturningWork(connection -> inTransaction(connection, files, options, progress));
                if (!report.isSaved()) {
                    throw new NotSaved(report);
                }
                return report;
            });
        } catch (NotSaved e) {
            return e.report;
        }
    }

    private void clean() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.doWork(connection -> StagingStore.of(session).clean(connection)));
    }

    @FunctionalInterface
    private interface Cleaning extends AutoCloseable {
        @Override
        void close();
    }

    /** Rolls back what was staged or merged. */
    private static final class NotSaved extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient BulkReport report;

        private NotSaved(BulkReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    private BulkReport inTransaction(
            Connection connection, List<? extends BulkSource> files, BulkOptions options, Progress progress)
            throws SQLException {
        StagingStore store = StagingStore.of(session);
        try (Staging staging = new Staging(session, connection, store)) {
            BulkLoad load = new BulkLoad(session, connection, store, staging, options, progress);
            load.read(files);
            load.check();
            return load.save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
