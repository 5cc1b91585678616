package org.entente.command;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** How the progress of a long command is shown. */
enum ProgressForm {
    /** A bar on a terminal, plain lines elsewhere. */
    AUTO {
        @Override
        ShownProgress on(PrintWriter err) {
            return Ansi.AUTO.enabled() ? BAR.on(err) : PLAIN.on(err);
        }
    },

    /** A bar with rate and time left. */
    BAR {
        @Override
        ShownProgress on(PrintWriter err) {
            return new BarProgress();
        }
    },

    /** A line every few seconds. */
    PLAIN {
        @Override
        ShownProgress on(PrintWriter err) {
            return new LineProgress(err, new PlainLine());
        }
    },

    /** The same lines as JSON. */
    JSON {
        @Override
        ShownProgress on(PrintWriter err) {
            return new LineProgress(err, new JsonLine());
        }
    },

    /** Not at all. */
    NONE {
        @Override
        ShownProgress on(PrintWriter err) {
            return new ShownProgress() {
                @Override
                public void at(String stage, long done, long all) {
                    // Nobody wants to know.
                }

                @Override
                public void close() {
                    // Nothing was shown.
                }
            };
        }
    };

    /** Shows progress until it is closed. */
    abstract ShownProgress on(PrintWriter err);
}
