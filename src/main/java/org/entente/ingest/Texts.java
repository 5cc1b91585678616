package org.entente.ingest;

import java.util.Optional;

/** The texts that can be cited. */
@FunctionalInterface
interface Texts {
    /** The text of a document; empty when it has none, which is a problem of the document and not of those who cite it. */
    Optional<DocumentPlaces> of(String document);
}
