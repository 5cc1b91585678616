package org.entente.command;

import java.util.Locale;

/** A line of progress for people. */
final class PlainLine implements LineProgress.Form {
    private static final int PERCENT = 100;

    @Override
    public String line(String stage, long done, long all, double seconds) {
        if (done == 0 || all == 0 || seconds <= 0) {
            return stage;
        }
        double rate = done / seconds;
        return String.format(
                Locale.ROOT,
                "%s: %d %%, %,.0f a second, %.0f s left",
                stage,
                PERCENT * done / all,
                rate,
                (all - done) / rate);
    }
}
