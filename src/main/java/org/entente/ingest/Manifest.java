package org.entente.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The files of a dossier, dossier.yaml first, each with its SHA-256. Which files those are stands in dossier.yaml, and reading that takes long; with the
 * manifest of the last time, files need only be hashed to tell whether anything has changed.
 *
 * @param text a line that names the edition, then a line for each file, as sha256sum writes it
 */
record Manifest(String text) {
    /** Part of every manifest, so that dossiers are loaded anew when a later release draws more from the same files. */
    private static final String EDITION = "edition 2";

    private static final String GAP = "  ";

    /** The manifest of files that were read. */
    static Manifest of(byte[] dossier, SortedMap<String, byte[]> files) {
        StringBuilder text = new StringBuilder(EDITION);
        add(text, DossierSource.DOSSIER, dossier);
        files.forEach((name, bytes) -> add(text, name, bytes));
        return new Manifest(text.toString());
    }

    private static void add(StringBuilder text, String name, byte[] bytes) {
        text.append('\n').append(Identity.sha256(bytes)).append(GAP).append(name);
    }

    /** The SHA-256 over all of it, in lower-case hexadecimal digits. */
    String hash() {
        return Identity.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a dossier has just these files. One that cannot be read is another: loading it tells why. */
    boolean isOf(FileHashes files) {
        List<String> lines = text.lines().toList();
        return !lines.isEmpty()
                && lines.get(0).equals(EDITION)
                && lines.stream().skip(1).allMatch(line -> isSame(line, files));
    }

    private static boolean isSame(String line, FileHashes files) {
        int gap = line.indexOf(GAP);
        return files.of(line.substring(gap + GAP.length())).equals(Optional.of(line.substring(0, gap)));
    }
}
