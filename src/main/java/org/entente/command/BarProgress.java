package org.entente.command;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** A bar for each stage, with rate and time left. */
final class BarProgress implements ShownProgress {
    private static final int PAUSE_MILLISECONDS = 200;

    private String stage = "";
    private ProgressBar bar;

    @Override
    public void at(String next, long done, long all) {
        if (!next.equals(stage)) {
            close();
            stage = next;
            bar = new ProgressBarBuilder()
                    .setTaskName(next)
                    .setInitialMax(all)
                    .setUpdateIntervalMillis(PAUSE_MILLISECONDS)
                    .showSpeed()
                    .build();
        }
        bar.stepTo(done);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
