package org.entente.search;

/**
 * A word that texts of the graph have.
 *
 * @param key its key in the index
 * @param letters the word in Latin letters
 * @param sound its sound
 * @param uses how many texts have it, counted for each node that they stand for
 */
record KnownWord(long key, String letters, String sound, int uses) {
    /** How often the number of texts that have it can be halved. A whole number, which every machine computes alike. */
    int commonness() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(uses);
    }
}
