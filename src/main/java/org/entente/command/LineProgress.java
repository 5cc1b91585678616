package org.entente.command;

import java.io.PrintWriter;
import java.time.Duration;

/** A line when a stage begins, and every few seconds while it lasts. */
final class LineProgress implements ShownProgress {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    private final PrintWriter err;
    private final Form form;
    private String stage = "";
    private long begun;
    private long last;

    LineProgress(PrintWriter err, Form form) {
        this.err = err;
        this.form = form;
    }

    /** What a line says. */
    @FunctionalInterface
    interface Form {
        /**
         * The line.
         *
         * @param done how much of the stage is done
         * @param all how much there is to do; 0 when that is not known
         * @param seconds how long the stage has taken so far
         */
        String line(String stage, long done, long all, double seconds);
    }

    @Override
    public void at(String next, long done, long all) {
        long now = System.nanoTime();
        boolean isNew = !next.equals(stage);
        if (isNew) {
            stage = next;
            begun = now;
        }
        if (isNew || now - last >= PAUSE) {
            last = now;
            err.println(form.line(next, done, all, (now - begun) / 1e9));
            err.flush();
        }
    }

    @Override
    public void close() {
        err.flush();
    }
}
