package org.entente.ingest;

import java.util.Comparator;
import java.util.Objects;

/**
 * Why a dossier cannot be loaded.
 *
 * @param file the file, within the dossier
 * @param line the line in the file, counted from 1
 * @param path where in the file's data, as a JSON pointer such as {@code /relations/3/person}; empty for the file
 *     as a whole
 * @param reason what is wrong and what to do, in a sentence
 */
public record Problem(String file, int line, String path, String reason) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line);

    /** Takes all four; none is null. */
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(path);
        Objects.requireNonNull(reason);
    }

    /**
     * By file and line; problems of one line are equal in this order, so that a stable sort keeps them as they were
     * found.
     */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path) + ": " + reason;
    }
}
