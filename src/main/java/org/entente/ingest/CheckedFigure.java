package org.entente.ingest;

import java.util.List;
import java.util.Objects;
import org.entente.model.Figure;

/**
 * A figure that can be saved.
 *
 * @param entity its numbers and other attributes, without keys
 * @param ends the ids of the nodes that it is about
 * @param shareOf the id of the figure that it is a part of; null when there is none
 * @param citations the words that say it
 */
record CheckedFigure(Figure entity, FigureEnds ends, String shareOf, List<CheckedCitation> citations) {
    /** Copies the list; only {@code shareOf} may be null. */
    CheckedFigure {
        Objects.requireNonNull(entity);
        Objects.requireNonNull(ends);
        citations = List.copyOf(citations);
    }

    String id() {
        return entity.id;
    }
}
