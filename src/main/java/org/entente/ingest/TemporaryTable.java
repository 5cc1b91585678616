package org.entente.ingest;

import java.util.List;
import java.util.Objects;

/**
 * A table that lives as long as a bulk load.
 *
 * @param name its name
 * @param shape a query without rows, which has its columns and types
 * @param lookedUp the columns by each of which its rows are looked up
 */
record TemporaryTable(String name, String shape, List<String> lookedUp) {
    private static final List<String> LOOKED_UP = List.of("id", "code");

    /** The lines that are wrong: which, why (the number of the check), and what the message names. */
    static final TemporaryTable PROBLEM = new TemporaryTable(
            "staged_problem",
            "select cast(null as bigint) as place, cast(null as integer) as reason, n.id as said, m.id as other,"
                    + " cast(null as bigint) as other_place, n.kind from node n, node m where 1 = 0",
            List.of());

    /** The texts that search has to look at again: which field, and the key of its row. */
    static final TemporaryTable CHANGE = new TemporaryTable(
            "staged_change",
            "select cast(null as integer) as field, t.alias_key as text_key from alias t where 1 = 0",
            List.of());

    /** The documents some citations of which are new, changed or gone. */
    static final TemporaryTable MENTIONING =
            new TemporaryTable("staged_mentioning", "select c.document_key from citation c where 1 = 0", List.of());

    TemporaryTable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
        lookedUp = List.copyOf(lookedUp);
    }

    /** A staged table. */
    static TemporaryTable of(StagedTable table) {
        return new TemporaryTable(
                table.name(),
                table.shape(),
                LOOKED_UP.stream().filter(table.columns()::contains).toList());
    }
}
