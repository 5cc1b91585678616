package org.entente.ingest;

import java.util.List;
import java.util.Objects;

/**
 * A dossier without a problem, ready to be saved.
 *
 * @param name its name
 * @param title what it is about
 * @param manifest its files and their hashes
 * @param nodes its nodes, documents first
 * @param relations its relations
 * @param figures its figures; one that is a share of another stands after it
 */
record CheckedDossier(
        String name,
        String title,
        Manifest manifest,
        List<CheckedNode> nodes,
        List<CheckedRelation> relations,
        List<CheckedFigure> figures) {
    /** Copies the lists; nothing is null. */
    CheckedDossier {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(manifest);
        nodes = List.copyOf(nodes);
        relations = List.copyOf(relations);
        figures = List.copyOf(figures);
    }
}
