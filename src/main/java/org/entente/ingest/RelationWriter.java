package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Citation;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/**
 * Saves the relations of a dossier. A relation that another dossier states already keeps its row, and that dossier owns
 * it.
 */
final class RelationWriter {
    private final Rows rows;
    private final Comparison<RelationEntity> relations;
    private final List<RelationEntity> passed = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    RelationWriter(
            StatelessSession session,
            Rows rows,
            Integer dossierKey,
            List<CheckedRelation> wanted,
            Map<String, Integer> nodeKeys) {
        this.rows = rows;
        List<RelationEntity> there = RelationEntity.ofDossier(session, dossierKey);
        List<String> ids = wanted.stream().map(CheckedRelation::id).toList();
        Map<String, RelationEntity> others = Chunks.query(ids, chunk -> RelationEntity.withIds(session, chunk)).stream()
                .filter(row -> !row.dossierKey.equals(dossierKey))
                .collect(Collectors.toMap(row -> row.id, Function.identity()));
        others.forEach((id, row) -> keys.put(id, row.key));
        List<RelationEntity> own = new ArrayList<>();
        for (CheckedRelation relation : wanted) {
            RelationEntity entity = relation.entity();
            entity.subjectKey = nodeKeys.get(relation.subject());
            entity.objectKey = nodeKeys.get(relation.object());
            entity.thirdKey = relation.third() == null ? null : nodeKeys.get(relation.third());
            entity.dossierKey = dossierKey;
            if (!others.containsKey(entity.id)) {
                own.add(entity);
            }
        }
        Comparison<RelationEntity> all =
                Comparison.of(there, own, row -> row.id, (row, relation) -> relation.key = row.key, rows);
        relations = pass(session, dossierKey, all, own);
    }

    /** The keys of the relations by their ids; complete after {@link #write()}. */
    Map<String, Integer> keys() {
        return keys;
    }

    /** The relations that nobody says any more. They are still there until {@link #delete()}. */
    List<RelationEntity> removed() {
        return relations.deleted();
    }

    /** Inserts and updates. */
    void write() {
        rows.insert(relations.inserted());
        rows.update(relations.updated());
        rows.update(passed);
        relations.inserted().forEach(row -> keys.put(row.id, row.key));
    }

    /** Deletes the relations that nobody says any more; their citations must be gone. */
    void delete() {
        rows.delete(relations.deleted());
    }

    /** The relations that say something else now; their ends may be others. */
    List<Integer> updated() {
        return relations.updated().stream().map(row -> row.key).toList();
    }

    Counts counts() {
        return new Counts(
                relations.inserted().size(),
                relations.updated().size() + passed.size(),
                relations.deleted().size());
    }

    /** Gives the relations that the dossier drops, and that another one still cites, to that one. */
    private Comparison<RelationEntity> pass(
            StatelessSession session, Integer dossierKey, Comparison<RelationEntity> all, List<RelationEntity> own) {
        own.stream().filter(row -> row.key != null).forEach(row -> keys.put(row.id, row.key));
        List<Integer> dropped = all.deleted().stream().map(row -> row.key).toList();
        Map<Integer, Integer> heirs = new HashMap<>();
        for (Citation citation : Chunks.query(dropped, chunk -> Citation.ofRelations(session, chunk))) {
            if (!citation.dossierKey.equals(dossierKey)) {
                heirs.putIfAbsent(citation.relationKey, citation.dossierKey);
            }
        }
        List<RelationEntity> deleted = new ArrayList<>();
        for (RelationEntity row : all.deleted()) {
            if (heirs.containsKey(row.key)) {
                row.dossierKey = heirs.get(row.key);
                passed.add(row);
            } else {
                deleted.add(row);
            }
        }
        return new Comparison<>(all.inserted(), all.updated(), deleted);
    }
}
