package org.entente.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What has to be done to a table's rows so that they say what is wanted.
 *
 * @param inserted the wanted rows that are not there
 * @param updated the wanted rows that are there and say something else; they have the key of the row
 * @param deleted the rows that are no longer wanted
 */
record Comparison<E>(List<E> inserted, List<E> updated, List<E> deleted) {
    /** Copies the lists. */
    Comparison {
        inserted = List.copyOf(inserted);
        updated = List.copyOf(updated);
        deleted = List.copyOf(deleted);
    }

    /**
     * Compares rows.
     *
     * @param identity what tells rows apart; a row that is wanted twice counts once
     * @param adoptKey gives the second row the key of the first
     */
    static <E> Comparison<E> of(
            Collection<E> there,
            Collection<E> wanted,
            Function<E, Object> identity,
            BiConsumer<E, E> adoptKey,
            Rows rows) {
        Map<Object, E> byIdentity = new HashMap<>();
        there.forEach(row -> byIdentity.put(identity.apply(row), row));
        List<E> inserted = new ArrayList<>();
        List<E> updated = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (E row : wanted) {
            Object key = identity.apply(row);
            if (!seen.add(key)) {
                continue;
            }
            E before = byIdentity.get(key);
            if (before == null) {
                inserted.add(row);
                continue;
            }
            adoptKey.accept(before, row);
            if (!rows.areAlike(before, row)) {
                updated.add(row);
            }
        }
        return new Comparison<>(
                inserted,
                updated,
                there.stream()
                        .filter(row -> !seen.contains(identity.apply(row)))
                        .toList());
    }

    /** All rows that something has to be done to. */
    Stream<E> changed() {
        return Stream.of(inserted, updated, deleted).flatMap(List::stream);
    }

    Counts counts() {
        return new Counts(inserted.size(), updated.size(), deleted.size());
    }
}
