package org.entente.ingest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.StagedTable.Reference;
import org.entente.model.SubjectOrder;

/**
 * The statements that merge a staged table into its table of the graph, whichever that is.
 *
 * @param base the number before the first key of new rows
 * @param isFirst whether the graph has no rows yet
 */
record MergeStatements(int base, boolean isFirst) {
    /** Adds the rows that the graph does not have. */
    String insert(StagedTable table) {
        List<Reference> references = table.references();
        List<Map.Entry<String, String>> copies = List.copyOf(copies(table).entrySet());
        String columns = Stream.of(
                        Stream.ofNullable(table.key()),
                        table.columns().stream(),
                        references.stream().map(Reference::keyColumn),
                        copies.stream().map(Map.Entry::getKey))
                .flatMap(some -> some)
                .collect(Collectors.joining(", "));
        String values = Stream.of(
                        Stream.ofNullable(table.key()).map(key -> base + " + s.ordinal"),
                        table.columns().stream().map(column -> "s." + column),
                        references.stream().map(reference -> key(table, reference)),
                        copies.stream().map(Map.Entry::getValue))
                .flatMap(some -> some)
                .collect(Collectors.joining(", "));
        String joins = references.stream()
                .filter(reference -> !isWithin(table, reference))
                .map(reference -> " left join %1$s %2$s on %2$s.id = s.%3$s"
                        .formatted(reference.target(), reference.row(), reference.idColumn()))
                .collect(Collectors.joining());
        return "insert into " + table.target() + " (" + columns + ") select " + values + " from " + table.name() + " s"
                + joins
                + (isFirst
                        ? ""
                        : " where not exists (select 1 from " + table.target() + " t where " + same(table) + ")");
    }

    /** The columns that repeat what a row referred to says, with the expressions for it. */
    private static Map<String, String> copies(StagedTable table) {
        return table.target().equals("relation")
                ? Map.of("subject_id", "subject_row.id", "subject_date", SubjectOrder.date("subject_row"))
                : Map.of();
    }

    static boolean isWithin(StagedTable table, Reference reference) {
        return reference.target().equals(table.target());
    }

    /** The key of what a row refers to; in its own table that row may be inserted with it, so it is linked afterwards. */
    private static String key(StagedTable table, Reference reference) {
        return isWithin(table, reference) ? "cast(null as integer)" : reference.key();
    }

    /** Links the rows that refer to rows of their own table. */
    static String link(StagedTable table, Reference reference) {
        return "update %1$s set %2$s = (select w.%1$s_key from %3$s s join %1$s w on w.id = s.%4$s where s.id = %1$s.id)"
                        .formatted(table.target(), reference.keyColumn(), table.name(), reference.idColumn())
                + " where %s is null and id in (select s.id from %s s where s.%s is not null)"
                        .formatted(reference.keyColumn(), table.name(), reference.idColumn());
    }

    /** What tells the rows of a table apart. */
    private static String same(StagedTable table) {
        return switch (table.target()) {
            case "alias" ->
                "t.node_key = node_row.node_key and t.label = s.label and t.language = s.language and t.script = s.script";
            case "document_text" -> "t.document_key = document_row.node_key";
            default -> "t.id = s.id";
        };
    }

    /** Changes the rows that say something else; those of another dossier stay as they are. */
    static String update(StagedTable table) {
        return "merge into " + table.target() + " t using " + table.name() + " s on t.id = s.id when matched"
                + " and t.dossier_key = s.dossier_key and (" + differs(table, "t") + ") then update set "
                + changing(table)
                        .map(column -> "%1$s = s.%1$s".formatted(column))
                        .collect(Collectors.joining(", "));
    }

    /** That a row under an alias says something else than the staged row. */
    static String differs(StagedTable table, String row) {
        return changing(table)
                .map(column -> "%1$s.%2$s is distinct from s.%2$s".formatted(row, column))
                .collect(Collectors.joining(" or "));
    }

    private static Stream<String> changing(StagedTable table) {
        return table.columns().stream()
                .filter(column -> !List.of("id", "kind", "dossier_key").contains(column));
    }
}
