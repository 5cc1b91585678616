package org.entente.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Cuts long lists, since databases bound the parameters of a statement (PostgreSQL at 65,535). */
final class Chunks {
    private static final int SIZE = 1000;

    private Chunks() {}

    /** The items in lists of at most 1,000. */
    static <T> List<List<T>> of(Collection<T> items) {
        List<T> list = List.copyOf(items);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            chunks.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return chunks;
    }

    /** What a query finds for all items, asked chunk by chunk. */
    static <T, R> List<R> query(Collection<T> items, Function<List<T>, List<R>> query) {
        List<R> found = new ArrayList<>();
        of(items).forEach(chunk -> found.addAll(query.apply(chunk)));
        return found;
    }
}
