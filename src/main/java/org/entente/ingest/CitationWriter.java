package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.hibernate.StatelessSession;

/** Saves the citations of a dossier. A citation that another dossier makes already stays with that one. */
final class CitationWriter {
    private final StatelessSession session;
    private final Rows rows;
    private final Integer dossierKey;
    private final Map<String, Integer> nodeKeys;
    private final List<Citation> wanted = new ArrayList<>();
    private Comparison<Citation> citations;

    /**
     * @param nodeKeys the keys of all nodes that the dossier refers to, by their ids
     */
    CitationWriter(StatelessSession session, Rows rows, Integer dossierKey, Map<String, Integer> nodeKeys) {
        this.session = session;
        this.rows = rows;
        this.dossierKey = dossierKey;
        this.nodeKeys = Map.copyOf(nodeKeys);
    }

    /** Takes up the citations of a fact. */
    void add(List<CheckedCitation> said, BiConsumer<Citation, Integer> fact, Integer factKey) {
        for (CheckedCitation checked : said) {
            Citation citation = new Citation();
            citation.id = checked.id();
            citation.documentKey = nodeKeys.get(checked.document());
            fact.accept(citation, factKey);
            citation.attribute = checked.attribute();
            citation.unknown = checked.unknown();
            citation.start = checked.start();
            citation.end = checked.end();
            citation.quote = checked.quote();
            citation.dossierKey = dossierKey;
            wanted.add(citation);
        }
    }

    /** Inserts, updates and deletes. */
    void write() {
        List<Citation> there = Citation.ofDossier(session, dossierKey);
        Set<String> own = new HashSet<>();
        there.forEach(row -> own.add(row.id));
        List<String> ids = wanted.stream()
                .map(row -> row.id)
                .filter(id -> !own.contains(id))
                .toList();
        Set<String> others = new HashSet<>();
        Chunks.query(ids, chunk -> Citation.withIds(session, chunk)).forEach(row -> others.add(row.id));
        citations = Comparison.of(
                there,
                wanted.stream().filter(row -> !others.contains(row.id)).toList(),
                row -> row.id,
                (row, citation) -> citation.key = row.key,
                rows);
        rows.delete(citations.deleted());
        rows.update(citations.updated());
        rows.insert(citations.inserted());
    }

    /** The documents whose citations changed. */
    Set<Integer> documents() {
        return citations.changed().map(row -> row.documentKey).collect(Collectors.toSet());
    }

    /** The citations that are new, changed or gone. */
    Set<Integer> changed() {
        return citations.changed().map(row -> row.key).collect(Collectors.toSet());
    }

    Counts counts() {
        return citations.counts();
    }
}
