package org.entente.ingest;

import java.util.List;
import java.util.Objects;
import org.entente.model.Alias;
import org.entente.model.NodeEntity;

/**
 * A node that can be saved.
 *
 * @param path where it stands in dossier.yaml, as a JSON pointer
 * @param entity its attributes, without keys
 * @param aliases its other names, without keys
 * @param formerly the ids that it had before
 * @param citations the words that say it
 * @param text the text of a document; null for other nodes
 */
record CheckedNode(
        String path,
        NodeEntity entity,
        List<Alias> aliases,
        List<String> formerly,
        List<CheckedCitation> citations,
        String text) {
    /** Copies the lists; only the text may be null. */
    CheckedNode {
        Objects.requireNonNull(path);
        Objects.requireNonNull(entity);
        aliases = List.copyOf(aliases);
        formerly = List.copyOf(formerly);
        citations = List.copyOf(citations);
    }

    String id() {
        return entity.id;
    }
}
