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
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.search.BulkInsert.Column;

/** Writes the rows of the index: at once which texts have a word, and at the end the words themselves and how often they are used. */
final class IndexWriter {
    private final Connection connection;
    private final Map<String, Long> keys = new HashMap<>();
    private final Map<Long, Uses> uses = new TreeMap<>();
    private final Map<Long, String> words = new HashMap<>();

    /** A word of a text. */
    private record Token(long wordKey, IndexedText text, int size) implements Comparable<Token> {
        private static final Comparator<Token> ORDER = Comparator.comparingLong(Token::wordKey)
                .thenComparing(token -> token.text().field())
                .thenComparingInt(Token::size)
                .thenComparing(token -> token.text().nodeKey());

        @Override
        public int compareTo(Token other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * How many more texts have a word than did before.
     *
     * @param names how many of them are labels or aliases
     */
    private record Uses(int all, int names) {
        static Uses of(SearchField field, int count) {
            return new Uses(count, field == SearchField.EVIDENCE ? 0 : count);
        }

        Uses and(Uses others) {
            return new Uses(all + others.all, names + others.names);
        }
    }

    /** A word that the index does not have yet. */
    private record NewWord(long key, String word, Uses uses) implements Comparable<NewWord> {
        @Override
        public int compareTo(NewWord other) {
            return Long.compare(key, other.key);
        }
    }

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
        // Arrays both: beside a single value H2 takes no array for an index, and goes through all tokens.
        Array fields = connection.createArrayOf("integer", new Object[] {field.code()});
        Array sources = connection.createArrayOf("integer", keys.toArray());
        try (PreparedStatement counted = connection.prepareStatement(
                "select word_key, count(*) from search_token where field = any(?) and source_key = any(?) group by word_key")) {
            counted.setArray(1, fields);
            counted.setArray(2, sources);
            try (ResultSet rows = counted.executeQuery()) {
                while (rows.next()) {
                    uses.merge(rows.getLong(1), Uses.of(field, -rows.getInt(2)), Uses::and);
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
        try (BulkInsert<Token> tokens = new BulkInsert<>(
                connection,
                "search_token",
                List.of(
                        new Column<>("word_key", "bigint", Token::wordKey),
                        new Column<>(
                                "field",
                                "integer",
                                token -> token.text().field().code()),
                        new Column<>("size", "integer", Token::size),
                        new Column<>(
                                "node_key", "integer", token -> token.text().nodeKey()),
                        new Column<>(
                                "source_key", "integer", token -> token.text().sourceKey()),
                        new Column<>(
                                "kind", "varchar", token -> token.text().kind().name())))) {
            for (IndexedText text : texts) {
                add(tokens, text);
            }
            tokens.flush();
        }
    }

    private void add(BulkInsert<Token> tokens, IndexedText text) throws SQLException {
        Set<String> distinct = new TreeSet<>();
        Words.of(text.text()).forEach(word -> distinct.add(word.letters()));
        for (String word : distinct) {
            long key = keys.computeIfAbsent(word, IndexWriter::key);
            words.put(key, word);
            uses.merge(key, Uses.of(text.field(), 1), Uses::and);
            tokens.add(new Token(key, text, distinct.size()));
        }
    }

    /** Brings the words in line with their uses: adds those that are new, and takes out those that no text has any more. */
    void finish() throws SQLException {
        uses.values().removeIf(change -> change.all == 0 && change.names == 0);
        Set<Long> known = known();
        Set<Long> unknown = new TreeSet<>(uses.keySet());
        unknown.removeAll(known);
        insertWords(unknown);
        updateUses(known);
        deleteUnused(known);
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
        try (BulkInsert<NewWord> inserted = new BulkInsert<>(
                connection,
                "search_word",
                List.of(
                        new Column<>("word_key", "bigint", NewWord::key),
                        new Column<>("word", "varchar", NewWord::word),
                        new Column<>("uses", "integer", word -> word.uses().all()),
                        new Column<>("names", "integer", word -> word.uses().names())))) {
            for (long key : keys) {
                inserted.add(new NewWord(key, words.get(key), uses.get(key)));
            }
            inserted.flush();
        }
    }

    private void updateUses(Set<Long> known) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update search_word set uses = uses + ?, names = names + ? where word_key = ?")) {
            for (Long key : known) {
                update.setInt(1, uses.get(key).all());
                update.setInt(2, uses.get(key).names());
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
}
