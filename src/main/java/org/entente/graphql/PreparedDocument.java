package org.entente.graphql;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import java.util.Map;
import java.util.Objects;

/**
 * A document that was parsed, measured and validated, or why it was refused.
 *
 * @param entry the document, or the errors for which it was refused
 * @param costs what each of its operations costs, by name; under an empty name the one that has none. Empty when the document was refused
 */
record PreparedDocument(PreparsedDocumentEntry entry, Map<String, Cost> costs) {
    /** The costs are copied. */
    PreparedDocument {
        Objects.requireNonNull(entry);
        costs = Map.copyOf(costs);
    }

    /** Whether it can be executed. */
    boolean isSound() {
        return !entry.hasErrors();
    }

    /** The name of the operation that is executed when that one is asked for; empty when it has none, or there is none to execute. */
    String operation(String asked) {
        if (asked != null) {
            return costs.containsKey(asked) ? asked : "";
        }
        return costs.size() == 1 ? costs.keySet().iterator().next() : "";
    }

    /** What the operation of that name costs; where the name does not tell, the costliest. */
    long cost(String operation, Map<String, Object> variables) {
        Cost named = operation == null ? null : costs.get(operation);
        if (named != null) {
            return named.with(variables);
        }
        return costs.values().stream()
                .mapToLong(cost -> cost.with(variables))
                .max()
                .orElse(0);
    }
}
