package org.entente.graphql;

import java.util.Objects;
import org.entente.kernel.Budget;
import org.entente.telemetry.Usage;

/**
 * Who asks, what the query may use up, and what it uses.
 *
 * @param address whom the query counts for
 * @param budget the query's time and objects
 * @param usage is told what it uses
 */
record Caller(ClientAddress address, Budget budget, Usage usage) {
    Caller {
        Objects.requireNonNull(address);
        Objects.requireNonNull(budget);
        Objects.requireNonNull(usage);
    }

    /** The server itself, which no limit holds. */
    static Caller unlimited(Usage usage) {
        return ofServer(Budget.unlimited(), usage);
    }

    /** The server itself, which asks as often as it likes. */
    static Caller ofServer(Budget budget, Usage usage) {
        return new Caller(new ClientAddress(""), budget, usage);
    }
}
