package org.entente.kernel;

/**
 * A row that was read for a page.
 *
 * @param node the object that it stands for
 * @param cursor where it stands in the list; null when no cursors are asked for
 */
record Row<T>(T node, String cursor) {}
