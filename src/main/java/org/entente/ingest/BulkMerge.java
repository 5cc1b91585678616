package org.entente.ingest;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.ingest.StagedTable.Reference;
import org.entente.ingest.Staging.Part;
import org.entente.model.SubjectOrder;
import org.entente.search.SearchField;

/**
 * Makes the graph say what staged lines say, by statements over all of them. A line says all there is of its fact, so what its dossier said of that fact before
 * gives way; facts that no line speaks of stay.
 */
final class BulkMerge {
    /** Other names that the lines of their nodes no longer have. */
    private static final String GONE_ALIASES = " from alias a where a.node_key in (" + stagedKeys("node")
            + ") and not exists (select 1 from staged_alias s join node n on n.id = s.node_id where n.node_key = a.node_key"
            + " and s.label = a.label and s.language = a.language and s.script = a.script)";

    /** With fewer rows than these, indexes are kept row by row. */
    private static final int MANY = 50_000;

    /** With fewer new rows than these, it does not matter how they are joined. */
    private static final int MANY_TO_JOIN = 1_000;

    private final Connection connection;
    private final StagingStore store;
    private final Staging staging;
    private final Progress progress;
    private final boolean isFirst;
    private final int base;
    private final MergeStatements statements;

    /** Prepares to merge; all problems are found. */
    BulkMerge(Connection connection, StagingStore store, Staging staging, Progress progress) throws SQLException {
        this.connection = connection;
        this.store = store;
        this.staging = staging;
        this.progress = progress;
        this.isFirst = count("select count(*) from (select 1 from node limit 1) n") == 0;
        this.base = store.reserve(connection, staging.count());
        this.statements = new MergeStatements(base, isFirst);
    }

    /** Whether the graph was empty before. */
    boolean isFirst() {
        return isFirst;
    }

    /** Merges nodes, with their other names, former ids and texts. */
    Counts nodes() throws SQLException {
        progress.at("merging nodes", 0, staging.count(Part.NODE));
        if (!isFirst) {
            rename();
        }
        int updated = isFirst ? 0 : count("select count(distinct c.node_key) from (" + changedNodes() + ") c");
        logNodeChanges();
        int inserted = insert(staging.table(Part.NODE));
        if (updated > 0) {
            change(MergeStatements.update(staging.table(Part.NODE)));
            deleteAliases();
            change("delete from redirect where node_key in (" + stagedKeys("node") + ")"
                    + " and not exists (select 1 from staged_redirect s where s.id = redirect.id)");
            change("update document_text set content = (select s.content from staged_document_text s join node n"
                    + " on n.id = s.document_id where n.node_key = document_text.document_key)"
                    + " where document_key in (select c.document_key from (" + changedTexts() + ") c)");
        }
        change(statements.insert(staging.table(Part.ALIAS)));
        change(statements.insert(staging.table(Part.REDIRECT)));
        change(statements.insert(staging.table(Part.TEXT)));
        return new Counts(inserted, updated, 0);
    }

    /** The nodes that say something else by their own row, their other names, their former ids or their text. */
    private String changedNodes() {
        return Stream.of(
                        "select n.node_key from staged_node s join node n on n.id = s.id where n.dossier_key = s.dossier_key and ("
                                + MergeStatements.differs(staging.table(Part.NODE), "n") + ")",
                        "select n.node_key from staged_alias s join node n on n.id = s.node_id"
                                + " where not exists (select 1 from alias a where a.node_key = n.node_key and s.label = a.label"
                                + " and s.language = a.language and s.script = a.script)",
                        "select a.node_key" + GONE_ALIASES,
                        "select n.node_key from staged_redirect s join node n on n.id = s.node_id"
                                + " where not exists (select 1 from redirect r where r.id = s.id)",
                        "select r.node_key from redirect r where r.node_key in (" + stagedKeys("node")
                                + ") and not exists (select 1 from staged_redirect s where s.id = r.id)",
                        "select t.document_key from (" + changedTexts() + ") t")
                .collect(Collectors.joining(" union "));
    }

    /** Merges relations; the nodes must be merged. */
    Counts relations() throws SQLException {
        Counts counts = facts(Part.RELATION);
        if (!isFirst) {
            change(SubjectOrder.copy(
                    "staged_node s join node n on n.id = s.id join relation r on r.subject_key = n.node_key"));
        }
        return counts;
    }

    /** Merges figures; the nodes must be merged. */
    Counts figures() throws SQLException {
        return facts(Part.FIGURE);
    }

    private Counts facts(Part part) throws SQLException {
        StagedTable table = staging.table(part);
        progress.at("merging " + table.target() + "s", 0, staging.count(part));
        int inserted = insert(table);
        for (Reference reference : table.references()) {
            if (MergeStatements.isWithin(table, reference)) {
                change(MergeStatements.link(table, reference));
            }
        }
        return new Counts(inserted, isFirst ? 0 : change(MergeStatements.update(table)), 0);
    }

    /** Merges citations, and draws anew which documents speak of which nodes; all facts must be merged. */
    Counts citations() throws SQLException {
        progress.at("merging citations", 0, staging.count(Part.CITATION));
        StagedTable table = staging.table(Part.CITATION);
        int deleted = isFirst ? 0 : deleteCitations();
        change("insert into staged_change (field, text_key) select " + SearchField.EVIDENCE.code() + ", " + base
                + " + s.ordinal from staged_citation s where not exists (select 1 from citation c where c.id = s.id)");
        change("insert into staged_mentioning (document_key) select distinct n.node_key from staged_citation s"
                + " join node n on n.id = s.document_id");
        int inserted = insert(table);
        int updated = isFirst ? 0 : change(MergeStatements.update(table));
        drawMentions();
        return new Counts(inserted, updated, deleted);
    }

    /** Takes away what slows down many rows, where the graph has few of them so far. */
    StagingStore.Restoration bare() throws SQLException {
        List<String> large = Stream.of(Part.NODE, Part.RELATION, Part.FIGURE, Part.CITATION)
                .map(staging::table)
                .filter(this::isLarge)
                .map(StagedTable::target)
                .toList();
        return large.isEmpty() ? () -> {} : store.bare(connection, large);
    }

    private boolean isLarge(StagedTable table) {
        int rows = count("select count(*) from " + table.name());
        return rows >= MANY
                && (isFirst
                        || count("select count(*) from (select 1 from " + table.target() + " limit " + rows + ") t")
                                < rows);
    }

    /** The nodes whose label is new or another one. */
    private void logNodeChanges() throws SQLException {
        change("insert into staged_change (field, text_key) select " + SearchField.LABEL.code()
                + ", coalesce(n.node_key, "
                + base + " + s.ordinal) from staged_node s left join node n on n.id = s.id"
                + " where n.label is distinct from s.label");
        change("insert into staged_change (field, text_key) select " + SearchField.ALIAS.code() + ", " + base
                + " + s.ordinal from staged_alias s");
    }

    /** A renamed node keeps its row, and so its key. */
    private void rename() throws SQLException {
        // Codes are unique at each statement, so the rows that lose theirs give it up first.
        change("update node set code = null where code is not null and id in (select n.id from staged_node s"
                + " join node n on n.id = s.id where n.code is distinct from s.code)");
        change("update node set id = (select s.node_id from staged_redirect s where s.id = node.id)"
                + " where id in (select s.id from staged_redirect s)");
    }

    private void deleteAliases() throws SQLException {
        change("insert into staged_change (field, text_key) select " + SearchField.ALIAS.code() + ", a.alias_key"
                + GONE_ALIASES);
        change("delete from alias where alias_key in (select a.alias_key" + GONE_ALIASES + ")");
    }

    private int deleteCitations() throws SQLException {
        String gone = Stream.of("node", "relation", "figure")
                .map(fact ->
                        "select c.citation_key, c.document_key from citation c join %1$s f on f.%1$s_key = c.%1$s_key"
                                        .formatted(fact)
                                + " join staged_%s s on s.id = f.id where c.dossier_key = s.dossier_key".formatted(fact)
                                + " and not exists (select 1 from staged_citation x where x.id = c.id)")
                .collect(Collectors.joining(" union all "));
        change("insert into staged_change (field, text_key) select " + SearchField.EVIDENCE.code()
                + ", g.citation_key from (" + gone + ") g");
        change("insert into staged_mentioning (document_key) select distinct g.document_key from (" + gone + ") g");
        return change("delete from citation where citation_key in (select g.citation_key from (" + gone + ") g)");
    }

    private void drawMentions() throws SQLException {
        String affected = "c.document_key in (select m.document_key from staged_mentioning m)";
        String relation =
                "select r.%s_key, c.document_key from citation c join relation r on r.relation_key = c.relation_key where "
                        + affected;
        String figure =
                "select f.%s_key, c.document_key from citation c join figure f on f.figure_key = c.figure_key where "
                        + affected;
        Stream<String> drawn = Stream.of(
                        Stream.of("select c.node_key, c.document_key from citation c where " + affected),
                        Stream.of("subject", "object", "third").map(relation::formatted),
                        Stream.of("reporter", "partner", "commodity", "about", "attribution")
                                .map(figure::formatted))
                .flatMap(some -> some);
        change("delete from mention where document_key in (select m.document_key from staged_mentioning m)");
        change("insert into mention (node_key, document_key) select d.node_key, d.document_key from ("
                + drawn.collect(Collectors.joining(" union "))
                + ") d (node_key, document_key) where d.node_key is not null");
    }

    /** The documents that are to have another text: key, place, id and the text. */
    static String changedTexts() {
        return "select t.document_key, s.place, s.document_id, s.content from staged_document_text s join node n on n.id = s.document_id"
                + " join document_text t on t.document_key = n.node_key where t.content <> s.content";
    }

    private static String stagedKeys(String table) {
        return "select n.%1$s_key from staged_%1$s s join %1$s n on n.id = s.id".formatted(table);
    }

    private int insert(StagedTable table) throws SQLException {
        int inserted = change(statements.insert(table));
        if (inserted >= MANY_TO_JOIN) {
            store.merged(connection, table.target());
        }
        return inserted;
    }

    private int change(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

    private int count(String sql) {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new PersistenceException("rows could not be counted", e);
        }
    }
}
