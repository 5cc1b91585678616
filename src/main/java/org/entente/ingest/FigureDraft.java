package org.entente.ingest;

import java.util.Objects;
import org.entente.model.Figure;

/**
 * A figure whose id is not made yet, since the id of what it is a share of belongs to it.
 *
 * @param entry where it stands
 * @param figure its numbers and other attributes
 * @param ends the nodes that it is about
 * @param whole the name of the figure that it is a share of; null when there is none
 */
record FigureDraft(Entry entry, Figure figure, FigureEnds ends, String whole) {
    /** Takes all four; only the whole may be null. */
    FigureDraft {
        Objects.requireNonNull(entry);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(ends);
    }

    /** The name by which shares refer to it; null when it has none. */
    String name() {
        return entry.text("name");
    }
}
