package org.entente.telemetry;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names of operations by which is measured. A client can send any name, and each name makes some twenty series of numbers that are kept for
 * good: so the first names are kept as they are, and all that come later are one.
 */
final class OperationNames {
    /** Stands for an operation without a name. */
    static final String UNNAMED = "unnamed";

    /** Stands for all names that came too late, or are too long. */
    static final String OTHER = "other";

    private static final int LONGEST = 80;

    private final int most;
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    /**
     * Names that are still to come.
     *
     * @param most how many are told apart
     */
    OperationNames(int most) {
        this.most = most;
    }

    /** The name by which an operation is measured. */
    String of(String operation) {
        if (operation.isEmpty()) {
            return UNNAMED;
        }
        if (names.contains(operation)) {
            return operation;
        }
        return keep(operation) ? operation : OTHER;
    }

    private synchronized boolean keep(String operation) {
        return names.contains(operation)
                || (names.size() < most && operation.length() <= LONGEST && names.add(operation));
    }
}
