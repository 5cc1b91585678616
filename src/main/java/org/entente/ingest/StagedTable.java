package org.entente.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in which a bulk load stands before it is merged: the rows of a table of the graph with the ids of what they refer to in place of the keys.
 *
 * @param target the table of the graph
 * @param key the column of its key, which the store makes; null where a reference is the key
 * @param columns the columns that are taken over as they are
 * @param references the columns that refer to other rows
 */
record StagedTable(String target, String key, List<String> columns, List<Reference> references) {
    /**
     * A column that refers to a row of another table.
     *
     * @param name what the reference is called, such as {@code subject}
     * @param target the table that it refers to
     */
    record Reference(String name, String target) {
        /** The column of the key in the graph. */
        String keyColumn() {
            return name + "_key";
        }

        /** The column of the id in the staged table. */
        String idColumn() {
            return name + "_id";
        }

        /** What the row referred to is called in statements. */
        String row() {
            return name + "_row";
        }

        /** The key of the row referred to. */
        String key() {
            return row() + "." + target + "_key";
        }
    }

    StagedTable {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** The same columns without those that refer to other rows. */
    static StagedTable of(String target, String key, List<String> columns, Reference... references) {
        List<Reference> list = List.of(references);
        List<String> keys = list.stream().map(Reference::keyColumn).toList();
        return new StagedTable(
                target,
                key,
                columns.stream().filter(column -> !keys.contains(column)).toList(),
                list);
    }

    String name() {
        return "staged_" + target;
    }

    /** All columns in the order in which rows are staged: place, ordinal, those taken over, and the ids. */
    List<String> staged() {
        List<String> all = new ArrayList<>(List.of("place", "ordinal"));
        all.addAll(columns);
        references.forEach(reference -> all.add(reference.idColumn()));
        return all;
    }

    /** A query without rows, which has the columns and types of the staged table. */
    String shape() {
        Stream<String> own = columns.stream().map(column -> "t." + column);
        Stream<String> ids = references.stream().map(reference -> reference.row() + ".id as " + reference.idColumn());
        String tables = references.stream()
                .map(reference -> ", " + reference.target() + " " + reference.row())
                .collect(Collectors.joining());
        return "select cast(null as bigint) as place, cast(null as integer) as ordinal, "
                + Stream.concat(own, ids).collect(Collectors.joining(", "))
                + " from " + target + " t" + tables + " where 1 = 0";
    }
}
