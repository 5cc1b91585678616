package org.entente.command;

import org.entente.ingest.Progress;

/** Progress that someone sees, until it is closed. */
interface ShownProgress extends Progress, AutoCloseable {
    @Override
    void close();
}
