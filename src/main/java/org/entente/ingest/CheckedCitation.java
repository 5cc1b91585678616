package org.entente.ingest;

import java.util.Objects;

/**
 * A citation whose quote was found.
 *
 * @param id made from the fact and the place
 * @param document the id of the document
 * @param attribute the one attribute that the words speak for; null when they speak for the fact as a whole
 * @param unknown whether the words say that the attribute is not known
 * @param start where the quote starts, in UTF-16 units from 0
 * @param quote the words
 * @param dossier the dossier that cites; null when it is the one that states the fact
 */
record CheckedCitation(
        String id, String document, String attribute, boolean unknown, int start, String quote, String dossier) {
    /** Takes what was found; only the attribute and the dossier may be null. */
    CheckedCitation {
        Objects.requireNonNull(id);
        Objects.requireNonNull(document);
        Objects.requireNonNull(quote);
    }

    /** The offset after the last unit of the quote. */
    int end() {
        return start + quote.length();
    }
}
