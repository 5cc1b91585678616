package org.entente.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this instance may change the graph. A read-only one leaves that to another one, the writer, and can read from a standby. */
@ApplicationScoped
public class GraphAccess {
    private final boolean isReadOnly;

    /** As the setting says. */
    public GraphAccess(@ConfigProperty(name = "entente.read-only", defaultValue = "false") boolean isReadOnly) {
        this.isReadOnly = isReadOnly;
    }

    /** Whether this instance changes nothing: no row, no table, no index. */
    public boolean isReadOnly() {
        return isReadOnly;
    }

    /**
     * To be asked before a load, even one that is taken back: a standby would refuse its first statement.
     *
     * @throws IllegalStateException when this instance is read-only
     */
    public void requireWriting() {
        if (isReadOnly) {
            throw new IllegalStateException(
                    "This instance is read-only (the setting entente.read-only), and neither loads"
                            + " nor tries to: do it where the writer runs, without that setting.");
        }
    }
}
