package org.entente.ingest;

/**
 * How a bulk load goes about it.
 *
 * @param isDry whether all is checked and nothing is saved
 * @param skipsBad whether lines with a problem are left out and the others saved; otherwise one bad line keeps all of them out
 * @param mostProblems how many problems are listed; all are counted
 */
public record BulkOptions(boolean isDry, boolean skipsBad, int mostProblems) {}
