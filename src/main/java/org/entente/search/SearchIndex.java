package org.entente.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;

/**
 * The index of what nodes are found by: their labels, their aliases and the quotes of their facts. It is brought in line with the graph in the
 * transaction that changes the graph, and can be drawn anew, which gives the same rows.
 */
public final class SearchIndex {
    /** The large table of the index: which texts have which words. */
    public static final String TOKENS = "search_token";

    /** To be raised with each change of the rules by which words are written, told alike and kept. */
    private static final int VERSION = 2;

    private static final int CHUNK = 1000;

    private final StatelessSession session;
    private final GraphTexts texts;

    /** The index of the session's database. */
    public SearchIndex(StatelessSession session) {
        this.session = session;
        this.texts = new GraphTexts(session);
    }

    /** Brings some texts in line with the graph as it is now. */
    public void update(TextChanges changes) {
        session.doWork(connection -> {
            try (IndexWriter writer = new IndexWriter(connection)) {
                for (SearchField field : SearchField.values()) {
                    for (List<Integer> keys : chunks(changes.of(field))) {
                        writer.remove(field, keys);
                        writer.add(texts.of(field, keys));
                    }
                }
                writer.finish();
            }
        });
    }

    /** Draws the whole index anew. */
    public void rebuild() {
        session.doWork(connection -> {
            for (String table : List.of(TOKENS, "search_word")) {
                execute(connection, "delete from " + table);
            }
            try (IndexWriter writer = new IndexWriter(connection)) {
                for (SearchField field : SearchField.values()) {
                    for (List<Integer> keys : chunks(texts.keys(field))) {
                        writer.add(texts.of(field, keys));
                    }
                }
                writer.finish();
            }
            execute(connection, "update search_version set version = " + VERSION);
            // What was kept in memory of the former words is of the past.
            execute(connection, "update graph_state set revision = revision + 1 where exists (select 1 from node)");
        });
    }

    /** Whether the index was drawn by the rules of this program. */
    boolean isCurrent() {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement("select version from search_version");
                    ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getInt(1) == VERSION;
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    /** Keys in order, cut into lists of at most 1,000: databases bound the parameters of a statement and the elements of an array. */
    static <K extends Comparable<K>> List<List<K>> chunks(Collection<K> keys) {
        List<K> list = keys.stream().sorted().toList();
        return IntStream.iterate(0, from -> from < list.size(), from -> from + CHUNK)
                .mapToObj(from -> list.subList(from, Math.min(list.size(), from + CHUNK)))
                .toList();
    }
}
