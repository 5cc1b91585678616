package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of one dossier, collected while it is parsed and checked, so that its author sees them all at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> troubled = new HashSet<>();
    private SourceTree tree = SourceTree.EMPTY;

    /** From now on lines are looked up in this tree. */
    void in(SourceTree source) {
        tree = source;
    }

    /** The tree that lines are looked up in. */
    SourceTree tree() {
        return tree;
    }

    /** A problem of dossier.yaml at a JSON pointer. */
    void add(String path, String reason) {
        add(DossierSource.DOSSIER, tree.lineOf(path), path, reason);
    }

    /**
     * A problem of a single value. Only the first one counts: what is misspelt is also unknown, undefined and so on.
     */
    void addOnce(String path, String reason) {
        if (settled.add(path)) {
            add(path, reason);
        }
    }

    /** A problem of any file. */
    void add(String file, int line, String path, String reason) {
        found.add(new Problem(file, line, path, reason));
        for (String around = path; !around.isEmpty(); around = around.substring(0, around.lastIndexOf('/'))) {
            troubled.add(around);
        }
    }

    /** Lets no further problem of a value count. */
    void settle(String path) {
        settled.add(path);
    }

    /** Whether a value has a problem already. */
    boolean isSettled(String path) {
        return settled.contains(path);
    }

    /** Whether anything in a part of dossier.yaml has a problem already. */
    boolean isTroubled(String path) {
        return troubled.contains(path);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems, by file and line. */
    List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
