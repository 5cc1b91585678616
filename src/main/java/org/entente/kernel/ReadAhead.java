package org.entente.kernel;

import java.util.HashMap;
import java.util.Map;

/** Rows that a query has read together with rows that refer to them, kept until the field is called that asks for them. */
final class ReadAhead {
    /** The rows of each place in the document, by the entity that is read for it and by key. Selections are told apart as objects: each stands at one place. */
    private final Map<Selection, Map<Class<?>, Map<Integer, Object>>> rows = new HashMap<>();

    /** Keeps a row that holds what is selected at a place. */
    void keep(Selection selection, Class<?> entity, Integer key, Object row) {
        rows.computeIfAbsent(selection, place -> new HashMap<>())
                .computeIfAbsent(entity, read -> new HashMap<>())
                .put(key, row);
    }

    /** The rows that were read for a place, by key. */
    @SuppressWarnings("unchecked")
    <T> Map<Integer, T> of(Selection selection, Class<T> entity) {
        return (Map<Integer, T>) rows.getOrDefault(selection, Map.of()).getOrDefault(entity, Map.of());
    }
}
