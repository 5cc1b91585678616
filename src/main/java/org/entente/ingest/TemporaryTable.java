package org.entente.ingest;

import java.util.Objects;

/**
 * A table that lives as long as a bulk load.
 *
 * @param name its name
 * @param shape a query without rows, which has its columns and types
 * @param isFoundById whether its rows are looked up by the column {@code id}
 */
record TemporaryTable(String name, String shape, boolean isFoundById) {
    /** The lines that are wrong: which, why (the number of the check), and what the message names. */
    static final TemporaryTable PROBLEM = new TemporaryTable(
            "staged_problem",
            "select cast(null as bigint) as place, cast(null as integer) as reason, n.id as said, m.id as other,"
                    + " cast(null as bigint) as other_place, n.kind from node n, node m where 1 = 0",
            false);

    /** The texts that search has to look at again: which field, and the key of its row. */
    static final TemporaryTable CHANGE = new TemporaryTable(
            "staged_change",
            "select cast(null as integer) as field, t.alias_key as text_key from alias t where 1 = 0",
            false);

    /** The documents some citations of which are new, changed or gone. */
    static final TemporaryTable MENTIONING =
            new TemporaryTable("staged_mentioning", "select c.document_key from citation c where 1 = 0", false);

    TemporaryTable {
        Objects.requireNonNull(name);
        Objects.requireNonNull(shape);
    }

    /** A staged table. */
    static TemporaryTable of(StagedTable table) {
        return new TemporaryTable(table.name(), table.shape(), table.columns().contains("id"));
    }
}
