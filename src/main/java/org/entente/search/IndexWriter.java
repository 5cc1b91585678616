package org.entente.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the rows of the index: at once which texts have a word, and at the end the words themselves and how often they are used. */
final class IndexWriter {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<Long, Integer> uses = new TreeMap<>();
    private final Map<Long, String> words = new HashMap<>();

    IndexWriter(Connection connection) {
        this.connection = connection;
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
        Object[] sources = keys.toArray();
        try (PreparedStatement counted = connection.prepareStatement(
                "select word_key, count(*) from search_token where field = ? and source_key = any(?) group by word_key")) {
            counted.setInt(1, field.code());
            counted.setArray(2, connection.createArrayOf("integer", sources));
            try (ResultSet rows = counted.executeQuery()) {
                while (rows.next()) {
                    uses.merge(rows.getLong(1), -rows.getInt(2), Integer::sum);
                }
            }
        }
        try (PreparedStatement deletion =
                connection.prepareStatement("delete from search_token where field = ? and source_key = any(?)")) {
            deletion.setInt(1, field.code());
            deletion.setArray(2, connection.createArrayOf("integer", sources));
            deletion.executeUpdate();
        }
    }

    /** Adds texts that the index does not have. */
    void add(Collection<IndexedText> texts) throws SQLException {
        try (PreparedStatement insertion = connection.prepareStatement(
                "insert into search_token (word_key, field, size, node_key, source_key, kind)"
                        + " values (?, ?, ?, ?, ?, ?)")) {
            for (IndexedText text : texts) {
                add(insertion, text);
            }
            insertion.executeBatch();
        }
    }

    private void add(PreparedStatement insertion, IndexedText text) throws SQLException {
        Set<String> distinct = new TreeSet<>();
        Words.of(text.text()).forEach(word -> distinct.add(word.letters()));
        for (String word : distinct) {
            long key = key(word);
            words.put(key, word);
            uses.merge(key, 1, Integer::sum);
            insertion.setLong(1, key);
            insertion.setInt(2, text.field().code());
            insertion.setInt(3, distinct.size());
            insertion.setInt(4, text.nodeKey());
            insertion.setInt(5, text.sourceKey());
            insertion.setString(6, text.kind().name());
            insertion.addBatch();
        }
    }

    /** Brings the words in line with their uses: adds those that are new, and takes out those that no text has any more. */
    void finish() throws SQLException {
        uses.values().removeIf(change -> change == 0);
        Set<Long> unknown = new TreeSet<>(uses.keySet());
        unknown.removeAll(known());
        insertWords(unknown);
        updateUses();
        try (PreparedStatement traits = connection.prepareStatement("delete from search_trait where word_key in"
                        + " (select w.word_key from search_word w where w.uses = 0)");
                PreparedStatement unused = connection.prepareStatement("delete from search_word where uses = 0")) {
            traits.executeUpdate();
            unused.executeUpdate();
        }
    }

    private Set<Long> known() throws SQLException {
        Set<Long> known = new TreeSet<>();
        try (PreparedStatement query =
                connection.prepareStatement("select word_key from search_word where word_key = any(?)")) {
            for (List<Long> keys : SearchIndex.chunks(uses.keySet())) {
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

    private void insertWords(Set<Long> keys) throws SQLException {
        try (PreparedStatement word =
                        connection.prepareStatement("insert into search_word (word_key, word, uses) values (?, ?, 0)");
                PreparedStatement trait = connection.prepareStatement(
                        "insert into search_trait (trait, size, word_key) values (?, ?, ?)")) {
            int pending = 0;
            for (long key : keys) {
                word.setLong(1, key);
                word.setString(2, words.get(key));
                word.addBatch();
                for (String one : Traits.of(words.get(key))) {
                    trait.setString(1, one);
                    trait.setInt(2, words.get(key).length());
                    trait.setLong(3, key);
                    trait.addBatch();
                }
                if (++pending % BATCH == 0) {
                    word.executeBatch();
                    trait.executeBatch();
                }
            }
            word.executeBatch();
            trait.executeBatch();
        }
    }

    private void updateUses() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update search_word set uses = uses + ? where word_key = ?")) {
            for (Map.Entry<Long, Integer> change : uses.entrySet()) {
                update.setInt(1, change.getValue());
                update.setLong(2, change.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
