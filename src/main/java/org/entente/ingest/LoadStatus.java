package org.entente.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** How far loading at start-up has come. Written by one thread, read by many. */
@ApplicationScoped
public class LoadStatus {
    /**
     * What is known.
     *
     * @param isDone whether all dossiers have been tried
     * @param failed the reports of those that could not be loaded
     */
    record State(boolean isDone, List<LoadReport> failed) {
        State {
            failed = List.copyOf(failed);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(new State(false, List.of()));

    void done(List<LoadReport> failed) {
        state.set(new State(true, failed));
    }

    State state() {
        return state.get();
    }
}
