package org.entente.ingest;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What loading a dossier came to.
 *
 * @param dossier the name of the dossier, or of where it was read from when it has none
 * @param problems why it was not loaded, by file and line; empty when it was
 * @param nodes how the nodes changed, documents included; an alias, a former id or a text counts for its node
 * @param relations how the relations changed
 * @param figures how the figures changed
 * @param citations how the citations changed
 * @param revision the revision of the graph after the load; 0 when it was not loaded
 */
public record LoadReport(
        String dossier,
        List<Problem> problems,
        Counts nodes,
        Counts relations,
        Counts figures,
        Counts citations,
        long revision) {
    /** Copies the list; nothing is null. */
    public LoadReport {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(nodes);
        Objects.requireNonNull(relations);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(citations);
        problems = List.copyOf(problems);
    }

    /** The report of a dossier that could not be loaded. */
    static LoadReport failed(String dossier, List<Problem> problems) {
        return new LoadReport(dossier, problems, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, 0);
    }

    /** The report of a dossier that says what it said before. */
    static LoadReport unchanged(String dossier, long revision) {
        return new LoadReport(dossier, List.of(), Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, revision);
    }

    /** The same report with the revision that the load led to. */
    LoadReport withRevision(long newRevision) {
        return new LoadReport(dossier, problems, nodes, relations, figures, citations, newRevision);
    }

    /** Whether the dossier was loaded. */
    public boolean isLoaded() {
        return problems.isEmpty();
    }

    /** Whether the graph is as it was before. */
    public boolean isUnchanged() {
        return !nodes.isChange() && !relations.isChange() && !figures.isChange() && !citations.isChange();
    }

    /** Whether something is no longer said. */
    boolean hasDeleted() {
        return nodes.deleted() + relations.deleted() + figures.deleted() + citations.deleted() > 0;
    }

    @Override
    public String toString() {
        if (!isLoaded()) {
            return problems.stream()
                    .map(problem -> "\n  " + problem)
                    .collect(Collectors.joining(
                            "",
                            "dossier '%s' was not loaded, %d problem%s:"
                                    .formatted(dossier, problems.size(), problems.size() == 1 ? "" : "s"),
                            ""));
        }
        return isUnchanged()
                ? "dossier '%s': unchanged, revision %d".formatted(dossier, revision)
                : "dossier '%s': nodes %s, relations %s, figures %s, citations %s, revision %d"
                        .formatted(dossier, nodes, relations, figures, citations, revision);
    }
}
