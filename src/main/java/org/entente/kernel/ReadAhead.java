package org.entente.kernel;

import java.util.HashMap;
import java.util.Map;

/** Rows that a query has read together with rows that refer to them, kept until the field is called that asks for them. */
final class ReadAhead {
    private final Map<Place, Map<Integer, Object>> rows = new HashMap<>();

    /** A place in the document, and the entity that is read for it. Selections are told apart as objects: each stands at one place. */
    private record Place(Selection selection, Class<?> entity) {}

    /** Keeps a row that holds what is selected at a place. */
    void keep(Selection selection, Class<?> entity, Integer key, Object row) {
        rows.computeIfAbsent(new Place(selection, entity), place -> new HashMap<>())
                .put(key, row);
    }

    /** The rows that were read for a place, by key. */
    @SuppressWarnings("unchecked")
    <T> Map<Integer, T> of(Selection selection, Class<T> entity) {
        return (Map<Integer, T>) rows.getOrDefault(new Place(selection, entity), Map.of());
    }
}
