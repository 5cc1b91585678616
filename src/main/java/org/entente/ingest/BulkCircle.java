package org.entente.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A circle of memberships that merged lines have closed.
 *
 * @param place a line that is a part of the circle
 * @param ids the ids along it, each a part of the next and the last of the first
 */
record BulkCircle(Place place, List<String> ids) {
    /** Nothing to look for where no line speaks of a membership: there was no circle before. */
    private static final String MEMBERSHIPS = "select subject_key, object_key from relation where kind = 'MEMBERSHIP'"
            + " and exists (select 1 from staged_relation s where s.kind = 'MEMBERSHIP') order by 1, 2";

    BulkCircle {
        Objects.requireNonNull(place);
        ids = List.copyOf(ids);
    }

    /** A circle among all memberships of the graph; empty when there is none. */
    static Optional<BulkCircle> find(Connection connection) throws SQLException {
        IntStream.Builder parts = IntStream.builder();
        IntStream.Builder wholes = IntStream.builder();
        try (PreparedStatement query = connection.prepareStatement(MEMBERSHIPS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                parts.add(rows.getInt(1));
                wholes.add(rows.getInt(2));
            }
        }
        List<Integer> circle =
                new Circles(parts.build().toArray(), wholes.build().toArray()).first();
        return circle.isEmpty() ? Optional.empty() : Optional.of(named(connection, circle));
    }

    private static BulkCircle named(Connection connection, List<Integer> circle) throws SQLException {
        Map<Integer, String> byKey = new HashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select node_key, id from node where node_key = any(?)")) {
            query.setArray(1, connection.createArrayOf("integer", circle.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    byKey.put(rows.getInt(1), rows.getString(2));
                }
            }
        }
        List<String> ids = circle.stream().map(byKey::get).toList();
        return new BulkCircle(place(connection, ids), ids);
    }

    private static Place place(Connection connection, List<String> ids) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select max(place) from staged_relation"
                + " where kind = 'MEMBERSHIP' and subject_id = any(?) and object_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("varchar", ids.toArray()));
            query.setArray(2, connection.createArrayOf("varchar", ids.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return Place.of(rows.getLong(1));
            }
        }
    }

    /** What is wrong, for the author of the line. */
    String reason() {
        List<String> around = new ArrayList<>(ids);
        around.add(ids.get(0));
        return "closes a circle of memberships: " + String.join(" → ", around);
    }
}
