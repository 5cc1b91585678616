package org.entente.ingest;

import java.util.Map;
import java.util.Objects;

/**
 * The files of a dossier as they were read.
 *
 * @param name the name of the dossier, or of where it was read from when it has none
 * @param root the data of dossier.yaml
 * @param files the bytes of the documents' files by name; without those that could not be read
 * @param manifest all of its files and their hashes
 */
record ParsedDossier(String name, Entry root, Map<String, byte[]> files, Manifest manifest) {
    /** Takes all four; the map is copied, its bytes are not: nobody writes to them. */
    ParsedDossier {
        Objects.requireNonNull(name);
        Objects.requireNonNull(root);
        Objects.requireNonNull(manifest);
        files = Map.copyOf(files);
    }
}
