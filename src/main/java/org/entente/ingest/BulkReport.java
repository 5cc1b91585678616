package org.entente.ingest;

import java.util.List;
import java.util.Objects;

/**
 * What a bulk load came to.
 *
 * @param lines how many lines say something
 * @param problems the first problems, by file and line
 * @param problemCount how many problems there are
 * @param refusedLines how many lines were left out for their problems
 * @param isSaved whether the graph has what the other lines say
 * @param nodes how the nodes changed, documents included
 * @param relations how the relations changed
 * @param figures how the figures changed
 * @param citations how the citations changed
 * @param revision the revision of the graph after the load; 0 when nothing was saved
 */
public record BulkReport(
        long lines,
        List<Problem> problems,
        long problemCount,
        long refusedLines,
        boolean isSaved,
        Counts nodes,
        Counts relations,
        Counts figures,
        Counts citations,
        long revision) {
    /** Copies the list; nothing is null. */
    public BulkReport {
        problems = List.copyOf(problems);
        Objects.requireNonNull(nodes);
        Objects.requireNonNull(relations);
        Objects.requireNonNull(figures);
        Objects.requireNonNull(citations);
    }

    /** Whether the graph is another one than before. */
    public boolean isChange() {
        return nodes.isChange() || relations.isChange() || figures.isChange() || citations.isChange();
    }
}
