package org.entente.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.RowLoader;

/** Writes the rows of the index: which texts have a word, and at the end the words themselves and how often they are used. */
final class IndexWriter implements AutoCloseable {
    /** Rows are written in the order of their words: a tree grows several times faster at neighbouring places than at random ones. */
    private static final int MOST_TOKENS = 50_000;

    private final Connection connection;
    private final RowLoader loader;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, Change> words = new HashMap<>();
    private final SortedMap<Long, Change> changes = new TreeMap<>();

    /** A word of a text, as it stands for one node. */
    private record Token(long wordKey, IndexedText text, int size, Integer nodeKey) {
        Object[] row() {
            return new Object[] {
                wordKey,
                text.field().code(),
                size,
                nodeKey,
                text.sourceKey(),
                text.nodes().get(nodeKey).name()
            };
        }
    }

    /** How many more rows have a word than did before. */
    private static final class Change {
        private final long key;

        /** Null as long as rows were only taken away. */
        private String word;

        private int all;

        /** How many of them are labels or aliases. */
        private int names;

        Change(long key) {
            this.key = key;
        }

        void count(SearchField field, int rows) {
            all += rows;
            names += field == SearchField.EVIDENCE ? 0 : rows;
        }

        boolean isNone() {
            return all == 0 && names == 0;
        }
    }

    IndexWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.loader = RowLoader.into(
                connection, SearchIndex.TOKENS, List.of("word_key", "field", "size", "node_key", "source_key", "kind"));
    }

    /** The key of a word: made from it, so that it is the same whenever and wherever the index is drawn. */
    static long key(String word) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong() >>> 1;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes out what the index has of some nodes' labels, aliases or citations. */
    void remove(SearchField field, Collection<Integer> keys) throws SQLException {
        // Arrays both: beside a single value H2 takes no array for an index, and goes through all tokens.
        Array fields = connection.createArrayOf("integer", new Object[] {field.code()});
        Array sources = connection.createArrayOf("integer", keys.toArray());
        try (PreparedStatement counted = connection.prepareStatement(
                "select word_key, count(*) from search_token where field = any(?) and source_key = any(?) group by word_key")) {
            counted.setArray(1, fields);
            counted.setArray(2, sources);
            try (ResultSet rows = counted.executeQuery()) {
                while (rows.next()) {
                    changes.computeIfAbsent(rows.getLong(1), Change::new).count(field, -rows.getInt(2));
                }
            }
        }
        try (PreparedStatement deletion =
                connection.prepareStatement("delete from search_token where field = any(?) and source_key = any(?)")) {
            deletion.setArray(1, fields);
            deletion.setArray(2, sources);
            deletion.executeUpdate();
        }
    }

    /** Adds texts that the index does not have. */
    void add(Collection<IndexedText> texts) throws SQLException {
        for (IndexedText text : texts) {
            Set<String> distinct = new HashSet<>();
            Words.of(text.text()).forEach(word -> distinct.add(word.letters()));
            for (String word : distinct) {
                Change change = words.computeIfAbsent(word, this::change);
                change.count(text.field(), text.nodes().size());
                text.nodes().keySet().forEach(node -> tokens.add(new Token(change.key, text, distinct.size(), node)));
            }
            if (tokens.size() >= MOST_TOKENS) {
                writeTokens();
            }
        }
    }

    private Change change(String word) {
        Change change = changes.computeIfAbsent(key(word), Change::new);
        change.word = word;
        return change;
    }

    private void writeTokens() throws SQLException {
        tokens.sort(Comparator.comparingLong(Token::wordKey));
        for (Token token : tokens) {
            loader.add(token.row());
        }
        loader.flush();
        tokens.clear();
    }

    /** Brings the words in line with their uses: adds those that are new, and takes out those that no text has any more. */
    void finish() throws SQLException {
        writeTokens();
        changes.values().removeIf(Change::isNone);
        Set<Long> known = known();
        insertWords(known);
        updateUses(known);
        deleteUnused(known);
    }

    private Set<Long> known() throws SQLException {
        Set<Long> known = new TreeSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("select word_key from search_word where word_key = any(?)")) {
            for (List<Long> keys : SearchIndex.chunks(changes.keySet())) {
                query.setArray(1, connection.createArrayOf("bigint", keys.toArray()));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        known.add(rows.getLong(1));
                    }
                }
            }
        }
        return known;
    }

    private void insertWords(Set<Long> known) throws SQLException {
        try (RowLoader inserted =
                RowLoader.into(connection, "search_word", List.of("word_key", "word", "uses", "names"))) {
            for (Change change : changes.values()) {
                if (!known.contains(change.key)) {
                    inserted.add(new Object[] {change.key, change.word, change.all, change.names});
                }
            }
            inserted.flush();
        }
    }

    private void updateUses(Set<Long> known) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update search_word set uses = uses + ?, names = names + ? where word_key = ?")) {
            for (Long key : known) {
                Change change = changes.get(key);
                update.setInt(1, change.all);
                update.setInt(2, change.names);
                update.setLong(3, key);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private void deleteUnused(Set<Long> known) throws SQLException {
        try (PreparedStatement deletion =
                connection.prepareStatement("delete from search_word where word_key = any(?) and uses = 0")) {
            for (List<Long> chunk : SearchIndex.chunks(known)) {
                deletion.setArray(1, connection.createArrayOf("bigint", chunk.toArray()));
                deletion.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        loader.close();
    }
}
