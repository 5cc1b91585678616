package org.entente.ingest;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ingest.StagedTable.Reference;
import org.entente.model.Alias;
import org.entente.model.Citation;
import org.entente.model.DocumentText;
import org.entente.model.Figure;
import org.entente.model.GraphState;
import org.entente.model.NodeEntity;
import org.entente.model.Redirect;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;

/** Where a bulk load stands before it is merged: a table for each of the graph's, in the transaction of the load. */
final class Staging implements AutoCloseable {
    /** The tables, in the order in which their rows can be merged. */
    enum Part {
        NODE,
        ALIAS,
        REDIRECT,
        TEXT,
        RELATION,
        FIGURE,
        CITATION
    }

    private static final String STAGED_TEXT = "select content from staged_document_text where document_id = ?";
    private static final String STORED_TEXT =
            "select t.content from document_text t join node n on n.node_key = t.document_key where n.id = ?";

    private final Connection connection;
    private final StagingStore store;
    private final GraphState state;
    private final Map<Part, StagedRows> parts = new EnumMap<>(Part.class);
    private int rows;

    /** Locks the graph and makes the tables. */
    Staging(StatelessSession session, Connection connection, StagingStore store) throws SQLException {
        this.connection = connection;
        this.store = store;
        Reference node = new Reference("node", "node");
        Reference document = new Reference("document", "node");
        parts.put(Part.NODE, new StagedRows(session, NodeEntity.class, "node", "node_key"));
        parts.put(Part.ALIAS, new StagedRows(session, Alias.class, "alias", "alias_key", node));
        parts.put(Part.REDIRECT, new StagedRows(session, Redirect.class, "redirect", null, node));
        parts.put(Part.TEXT, new StagedRows(session, DocumentText.class, "document_text", null, document));
        parts.put(Part.RELATION, relations(session));
        parts.put(Part.FIGURE, figures(session));
        Reference relation = new Reference("relation", "relation");
        Reference figure = new Reference("figure", "figure");
        parts.put(
                Part.CITATION,
                new StagedRows(session, Citation.class, "citation", "citation_key", document, node, relation, figure));
        List<TemporaryTable> temporary =
                new ArrayList<>(List.of(TemporaryTable.PROBLEM, TemporaryTable.CHANGE, TemporaryTable.MENTIONING));
        tables().forEach(table -> temporary.add(TemporaryTable.of(table)));
        state = store.open(session, connection, temporary);
        for (StagedRows part : parts.values()) {
            part.open(connection);
        }
    }

    private static StagedRows relations(StatelessSession session) {
        return new StagedRows(
                session,
                RelationEntity.class,
                "relation",
                "relation_key",
                new Reference("subject", "node"),
                new Reference("object", "node"),
                new Reference("third", "node"));
    }

    private static StagedRows figures(StatelessSession session) {
        return new StagedRows(
                session,
                Figure.class,
                "figure",
                "figure_key",
                new Reference("reporter", "node"),
                new Reference("partner", "node"),
                new Reference("commodity", "node"),
                new Reference("about", "node"),
                new Reference("attribution", "node"),
                new Reference("share_of", "figure"));
    }

    /** The state of the graph, which no other load changes now. */
    GraphState state() {
        return state;
    }

    List<StagedTable> tables() {
        return parts.values().stream().map(StagedRows::table).toList();
    }

    StagedTable table(Part part) {
        return parts.get(part).table();
    }

    /** How many rows of a table are staged. */
    int count(Part part) {
        return parts.get(part).count();
    }

    /** How many rows are staged in all; they are numbered from 1 on, over all tables. */
    int count() {
        return rows;
    }

    /**
     * Stages a row.
     *
     * @param place the line that says it
     * @param kind the kind of node or relation; null for others
     * @param ids the ids of what it refers to, in the order of the table's references; null where it refers to nothing
     */
    void add(Part part, Place place, Object entity, String kind, String... ids) throws SQLException {
        rows++;
        parts.get(part).add(place, rows, entity, kind, ids);
    }

    /** To be called when all rows are there, before they are read. */
    void finish() throws SQLException {
        for (StagedRows part : parts.values()) {
            part.flush();
        }
        store.staged(connection, tables());
    }

    /** The text of a document that is staged, or else of one in the graph; empty when there is no such document. */
    Optional<String> text(String document) {
        try {
            parts.get(Part.TEXT).flush();
            Optional<String> staged = text(STAGED_TEXT, document);
            return staged.isPresent() ? staged : text(STORED_TEXT, document);
        } catch (SQLException e) {
            throw new PersistenceException("the text of a document could not be read", e);
        }
    }

    private Optional<String> text(String sql, String document) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, document);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (StagedRows part : parts.values()) {
            part.close();
        }
    }
}
