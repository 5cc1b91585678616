package org.entente.kernel;

import java.util.Arrays;

/**
 * A row that was read for a page.
 *
 * @param node the object that it stands for
 * @param cursor where it stands in the list; null when no cursors are asked for
 */
record Row<T>(T node, String cursor) {
    /** Takes apart what a statement selected: the object's columns from an offset on, then the terms of the order. */
    static <T> Row<T> of(Columns<T> columns, Object[] row, int offset, int size, Listing listing, boolean cursors) {
        T node = columns.object(row, offset);
        if (!cursors) {
            return new Row<>(node, null);
        }
        int terms = offset + size - listing.order().terms().size();
        return new Row<>(node, listing.cursor(Arrays.asList(row).subList(terms, offset + size)));
    }
}
