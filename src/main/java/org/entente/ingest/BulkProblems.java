package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;

/** The problems of lines by themselves: all are counted, and the first are kept. */
final class BulkProblems {
    private final int most;
    private final List<PlacedProblem> first = new ArrayList<>();
    private final Problems ofLine = new Problems("");
    private long count;
    private long lines;

    BulkProblems(int most) {
        this.most = most;
    }

    /** Takes the problems of the line that is being read. */
    Problems ofLine() {
        return ofLine;
    }

    /** Takes over the problems of the line that was read. */
    void takeLine(Place place, String file) {
        if (ofLine.isEmpty()) {
            return;
        }
        lines++;
        for (Problem problem : ofLine.take()) {
            keep(place, new Problem(file, problem.line(), problem.path(), problem.reason()));
        }
    }

    /** Adds a problem of a line as a whole. */
    void add(Place place, String file, String reason) {
        lines++;
        keep(place, new Problem(file, place.line(), "", reason));
    }

    private void keep(Place place, Problem problem) {
        count++;
        if (first.size() < most) {
            first.add(new PlacedProblem(place, problem));
        }
    }

    long count() {
        return count;
    }

    /** In how many lines there are problems. */
    long lines() {
        return lines;
    }

    List<PlacedProblem> first() {
        return List.copyOf(first);
    }
}
