package org.entente.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * The problems of one dossier, or of one line of a bulk file after the other, collected while it is parsed and checked, so that its author sees them all at
 * once.
 */
final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private final Set<String> settled = new HashSet<>();
    private final Set<String> troubled = new HashSet<>();
    private final String file;
    private ToIntFunction<String> lines = SourceTree.EMPTY::lineOf;

    /** The problems of a dossier. */
    Problems() {
        this(DossierSource.DOSSIER);
    }

    /**
     * The problems of a file.
     *
     * @param file what messages call it
     */
    Problems(String file) {
        this.file = file;
    }

    /** From now on lines are looked up in this tree. */
    void in(SourceTree source) {
        lines = source::lineOf;
    }

    /** From now on all is in this line. What was found in the lines before is kept, but settles nothing in this one. */
    void inLine(int line) {
        lines = path -> line;
        settled.clear();
        troubled.clear();
    }

    /** The line of the part at a JSON pointer, counted from 1. */
    int lineOf(String path) {
        return lines.applyAsInt(path);
    }

    /** A problem of the file at a JSON pointer. */
    void add(String path, String reason) {
        add(file, lineOf(path), path, reason);
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

    /** Takes out what was found so far. */
    List<Problem> take() {
        List<Problem> taken = sorted();
        found.clear();
        return taken;
    }

    /** All problems, by file and line. */
    List<Problem> sorted() {
        return found.stream().sorted().toList();
    }
}
