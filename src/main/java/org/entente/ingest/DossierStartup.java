package org.entente.ingest;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Loads the configured dossiers when the program starts. A bad one does not stop it, but keeps it from being ready. */
@ApplicationScoped
public class DossierStartup {
    private static final Logger LOG = Logger.getLogger(DossierStartup.class);

    private final DossierConfiguration configuration;
    private final DossierLoader loader;
    private final LoadStatus status;
    private final Verification verification;

    /** Loads by the loader, tells the status, and then has the citations verified. */
    public DossierStartup(
            DossierConfiguration configuration, DossierLoader loader, LoadStatus status, Verification verification) {
        this.configuration = configuration;
        this.loader = loader;
        this.status = status;
        this.verification = verification;
    }

    void start(@Observes StartupEvent event) {
        if (!configuration.atStart()) {
            status.done(List.of());
            verification.leaveOut();
        } else if (configuration.background()) {
            new Thread(this::loadAll, "dossiers").start();
        } else {
            loadAll();
        }
    }

    private void loadAll() {
        List<LoadReport> failed = new ArrayList<>();
        try {
            Map<DossierSource, LoadReport> reports = loadChanged(sources(failed));
            reports.values().stream().filter(report -> !report.isLoaded()).forEach(failed::add);
            failed.addAll(namesakes(reports));
            reports.values().stream().filter(LoadReport::isLoaded).forEach(LOG::info);
            logOthers(reports);
        } catch (RuntimeException e) {
            LOG.error("the dossiers could not be loaded", e);
            failed.add(failure("dossiers", "could not be loaded; the log says why"));
        }
        failed.forEach(LOG::error);
        status.done(failed);
        if (configuration.verify()) {
            verification.start();
        } else {
            verification.leaveOut();
        }
    }

    private static LoadReport failure(String where, String reason) {
        return LoadReport.failed(where, List.of(new Problem(where, 1, "", reason)));
    }

    /** The configured dossiers: those of the class path in their order, then those of the folder by name. */
    private List<DossierSource> sources(List<LoadReport> failed) {
        List<DossierSource> sources = new ArrayList<>();
        configuration.bundled().orElse(List.of()).forEach(folder -> sources.add(new ClassPathSource(folder)));
        configuration.folder().ifPresent(folder -> {
            try (Stream<Path> folders = Files.list(folder)) {
                folders.filter(one -> Files.isRegularFile(one.resolve(DossierSource.DOSSIER)))
                        .sorted()
                        .forEach(one -> sources.add(new FolderSource(one)));
            } catch (IOException | UncheckedIOException e) {
                LOG.error("the folder of dossiers could not be read", e);
                failed.add(failure(folder.toString(), "cannot be read: is entente.dossiers.folder a folder?"));
            }
        });
        return sources;
    }

    private Map<DossierSource, LoadReport> loadChanged(List<DossierSource> sources) {
        Map<DossierSource, LoadReport> reports = new LinkedHashMap<>();
        loadEach(sources, reports, loader::loadIfChanged);
        boolean hasDeleted = reports.values().stream().anyMatch(LoadReport::hasDeleted);
        if (hasDeleted) {
            // What one dossier drops, another one may have stated too, without a row of its own: it states it again.
            List<DossierSource> others = sources.stream()
                    .filter(source -> !reports.get(source).hasDeleted())
                    .toList();
            loadEach(others, reports, loader::load);
        }
        return reports;
    }

    /** Loads dossiers in order, and those that fail again as long as others succeed: they may refer to these. */
    private static void loadEach(
            List<DossierSource> sources,
            Map<DossierSource, LoadReport> reports,
            Function<DossierSource, LoadReport> load) {
        List<DossierSource> left = sources;
        int before;
        do {
            before = left.size();
            left.forEach(source -> reports.put(source, load.apply(source)));
            left = left.stream()
                    .filter(source -> !reports.get(source).isLoaded())
                    .toList();
        } while (!left.isEmpty() && left.size() < before);
    }

    /** A second dossier of one name took the place of the first: nobody can have meant that. */
    private static List<LoadReport> namesakes(Map<DossierSource, LoadReport> reports) {
        Set<String> seen = new HashSet<>();
        return reports.entrySet().stream()
                .filter(entry -> entry.getValue().isLoaded())
                .filter(entry -> !seen.add(entry.getValue().dossier()))
                .map(entry -> failure(
                        entry.getKey().name(),
                        "has the name '%s' of another configured dossier: give it another"
                                .formatted(entry.getValue().dossier())))
                .toList();
    }

    private void logOthers(Map<DossierSource, LoadReport> reports) {
        List<String> configured =
                reports.values().stream().map(LoadReport::dossier).toList();
        loader.stored().stream()
                .filter(name -> !configured.contains(name))
                .forEach(name ->
                        LOG.infof("dossier '%s' was loaded earlier and is no longer configured: it stays", name));
    }
}
