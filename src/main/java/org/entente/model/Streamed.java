package org.entente.model;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Rows that are looked at one by one, and are not all in memory at a time. */
final class Streamed {
    /** So many rows come from the database at a time. */
    private static final int CHUNK = 10_000;

    private Streamed() {}

    /** The rows of a statement in HQL. */
    static void rows(StatelessSession session, String hql, Map<String, ?> parameters, Consumer<Object[]> visitor) {
        SelectionQuery<Object[]> query = session.createSelectionQuery(hql, Object[].class);
        parameters.forEach(query::setParameter);
        rows(query, visitor);
    }

    /** The rows of a query that has its parameters. */
    static void rows(SelectionQuery<Object[]> query, Consumer<Object[]> visitor) {
        try (Stream<Object[]> rows = query.setFetchSize(CHUNK).getResultStream()) {
            rows.forEach(visitor);
        }
    }
}
