package org.entente.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A line of progress for programs. */
final class JsonLine implements LineProgress.Form {
    private static final double MILLISECONDS = 1000;

    @Override
    public String line(String stage, long done, long all, double seconds) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("stage", stage)
                .put("done", done)
                .put("all", all)
                .put("seconds", Math.round(seconds * MILLISECONDS) / MILLISECONDS)
                .toString();
    }
}
