package org.entente.speed;

/** Who is told the facts of the generated graph, one after the other. */
@FunctionalInterface
interface Facts {
    /**
     * Takes in a fact.
     *
     * @param type relation or figure
     * @param sentence the words that say it in a document; null where none do
     * @param fields names and values in turn; a field whose value is null is left out
     */
    void tell(String type, String sentence, String... fields);
}
