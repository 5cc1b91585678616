package org.entente.search;

/**
 * A word of a text in Latin letters.
 *
 * @param letters its lower-case letters and digits, at most {@value Words#LONGEST}
 * @param start where it starts in the text, in UTF-16 units from 0
 * @param end the offset after its last unit
 */
record Word(String letters, int start, int end) {}
