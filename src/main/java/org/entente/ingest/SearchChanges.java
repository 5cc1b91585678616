package org.entente.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.search.SearchField;
import org.entente.search.SearchIndex;
import org.entente.search.TextChanges;

/** Brings the search index in line with what a bulk load changed. */
final class SearchChanges {
    private static final int MOST = 50_000;

    private final StagingStore store;
    private final Connection connection;
    private final SearchIndex index;

    SearchChanges(StagingStore store, Connection connection, SearchIndex index) {
        this.store = store;
        this.connection = connection;
        this.index = index;
    }

    /** Draws the whole index when the graph was empty, else what changed, so many texts at a time that memory is bounded. */
    void follow(boolean isFirst, Progress progress) throws SQLException {
        progress.at("indexing names and quotes", 0, 0);
        if (isFirst) {
            StagingStore.Restoration restoration = store.bare(connection, List.of(SearchIndex.TOKENS));
            index.rebuild();
            restoration.restore();
            return;
        }
        for (SearchField field : SearchField.values()) {
            follow(field);
        }
    }

    private void follow(SearchField field) throws SQLException {
        Set<Integer> keys = new HashSet<>();
        int after = Integer.MIN_VALUE;
        do {
            keys.clear();
            try (PreparedStatement query = connection.prepareStatement(
                    "select distinct text_key from staged_change where field = ? and text_key > ? order by text_key limit "
                            + MOST)) {
                query.setInt(1, field.code());
                query.setInt(2, after);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        after = rows.getInt(1);
                        keys.add(after);
                    }
                }
            }
            if (!keys.isEmpty()) {
                index.update(changes(field, keys));
            }
        } while (keys.size() == MOST);
    }

    private static TextChanges changes(SearchField field, Set<Integer> keys) {
        return switch (field) {
            case LABEL -> new TextChanges(keys, Set.of(), Set.of());
            case ALIAS -> new TextChanges(Set.of(), keys, Set.of());
            case EVIDENCE -> new TextChanges(Set.of(), Set.of(), keys);
        };
    }
}
