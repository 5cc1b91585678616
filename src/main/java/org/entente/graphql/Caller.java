package org.entente.graphql;

import java.util.Objects;
import org.entente.kernel.Budget;

/**
 * Who asks, and what the query may use up.
 *
 * @param address whom the query counts for
 * @param budget the query's time and objects
 */
record Caller(ClientAddress address, Budget budget) {
    Caller {
        Objects.requireNonNull(address);
        Objects.requireNonNull(budget);
    }

    /** The server itself, which no limit holds. */
    static Caller unlimited() {
        return new Caller(new ClientAddress(""), Budget.unlimited());
    }
}
