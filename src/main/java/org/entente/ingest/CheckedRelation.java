package org.entente.ingest;

import java.util.List;
import java.util.Objects;
import org.entente.model.RelationEntity;

/**
 * A relation that can be saved.
 *
 * @param entity its attributes, without keys
 * @param subject the id of the node that it starts from
 * @param object the id of the node that it leads to
 * @param third the id of the node at its third end; null when there is none
 * @param citations the words that say it
 */
record CheckedRelation(
        RelationEntity entity, String subject, String object, String third, List<CheckedCitation> citations) {
    /** Copies the list; only the third end may be null. */
    CheckedRelation {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(object);
        citations = List.copyOf(citations);
    }

    String id() {
        return entity.id;
    }
}
