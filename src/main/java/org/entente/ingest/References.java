package org.entente.ingest;

/** Tells which nodes the ids of a dossier or a bulk file refer to. */
@FunctionalInterface
interface References {
    /**
     * The id that a node has now, which a field refers to; null when the field is absent, or nothing can be said of it, which is then among the problems.
     */
    String resolve(Entry entry, String field);
}
