package org.entente.kernel;

import java.util.List;
import java.util.function.Consumer;

/**
 * A page that a field has asked for, and whose rows are still to be read.
 *
 * @param call the call of the field
 * @param type the entity class that is listed
 * @param fill makes the page of its rows, in the order of reading
 */
record AskedPage<N>(Call call, Class<N> type, Listing listing, Paging paging, Consumer<List<Row<N>>> fill) {
    /** Whether it begins or ends at a cursor: then the list has several stretches, and rows outside of the page may have to be looked for. */
    boolean isBounded() {
        return listing.page().after() != null || listing.page().before() != null;
    }

    /** What cursors are made of; nothing when none are asked for. */
    List<String> cursorTerms() {
        return paging.cursors()
                ? listing.order().terms().stream()
                        .map(term -> term.expression("child"))
                        .toList()
                : List.of();
    }

    /** What is read of its rows, together with what pages that are read with it select. */
    Rows<N> rows(List<Selection> nodes, Wiring wiring) {
        return Rows.of(call.selection(), type, nodes, wiring).of(paging, listing);
    }
}
