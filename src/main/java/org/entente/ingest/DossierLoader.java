package org.entente.ingest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.entente.model.Dossier;
import org.entente.model.GraphAccess;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;
import org.jboss.logging.Logger;

/** Loads dossiers: parse, check, save in one transaction, report. A dossier with any problem changes nothing. */
@ApplicationScoped
public class DossierLoader {
    private static final Logger LOG = Logger.getLogger(DossierLoader.class);

    /** A dossier of 100,000 facts takes minutes on a small machine. */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(2).toSeconds();

    private final GraphAccess access;
    private final StatelessSession session;

    /** Writes by a session that lives as long as the transaction, where this instance may write. */
    public DossierLoader(GraphAccess access, StatelessSession session) {
        this.access = access;
        this.session = session;
    }

    /**
     * Loads a dossier, whether its files have changed since the last time or not.
     *
     * @return what changed, or why it was not loaded
     */
    public LoadReport load(DossierSource source) {
        return load(source, true);
    }

    /**
     * Tells what loading a dossier would come to, and changes nothing: all is done as in loading, and then rolled back.
     *
     * @return what would change, or why it would not be loaded
     */
    public LoadReport check(DossierSource source) {
        return load(source, false);
    }

    // One at a time: two loads would only wait for each other's lock, and the second could time out.
    private synchronized LoadReport load(DossierSource source, boolean isKept) {
        access.requireWriting();
        Problems problems = new Problems();
        Optional<ParsedDossier> parsed = new DossierParser(source, problems).parse();
        if (parsed.isEmpty()) {
            return LoadReport.failed(source.name(), problems.sorted());
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
                LoadReport report = inTransaction(parsed.get(), problems);
                if (!report.isLoaded() || !isKept) {
                    throw new Refused(report);
                }
                return report;
            });
        } catch (Refused e) {
            return e.report;
        } catch (RuntimeException e) {
            LOG.errorf(e, "dossier '%s' could not be saved", parsed.get().name());
            problems.add("", "could not be saved; the log says why");
            return LoadReport.failed(parsed.get().name(), problems.sorted());
        }
    }

    /** Rolls back what a dossier has written that is bad, or only checked. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient LoadReport report;

        private Refused(LoadReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    private LoadReport inTransaction(ParsedDossier dossier, Problems problems) {
        GraphState state = GraphState.lock(session);
        Progress progress = new LoggedProgress(dossier.name());
        StoredGraph graph = new StoredGraph(session, dossier.name());
        return new DossierCheck(dossier, graph, problems, progress)
                .check()
                .map(checked -> new DossierStore(session, problems, progress).save(checked, state))
                .orElseGet(() -> LoadReport.failed(dossier.name(), problems.sorted()));
    }

    /** Loads a dossier unless its files are those of the last time, which takes no longer than hashing them. */
    LoadReport loadIfChanged(DossierSource source) {
        return unchanged(source).orElseGet(() -> load(source));
    }

    private Optional<LoadReport> unchanged(DossierSource source) {
        FileHashes files = new FileHashes(source);
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            long revision = session.get(GraphState.class, GraphState.ONLY).revision;
            return Dossier.all(session).stream()
                    .filter(row -> new Manifest(row.manifest).isOf(files))
                    .findFirst()
                    .map(row -> LoadReport.unchanged(row.name, revision));
        });
    }

    /** The names of all dossiers that were ever loaded and are still in the graph. */
    List<String> stored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Dossier.all(session).stream().map(row -> row.name).toList());
    }
}
