package org.entente.speed;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement with named parameters that gives one JSON value. */
final class Statements {
    /** A name after one colon; after two it is a type. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]+)");

    private final Connections connections;
    private final String sql;
    private final List<String> parameters = new ArrayList<>();

    Statements(Connections connections, String sql) {
        this.connections = connections;
        Matcher matcher = PARAMETER.matcher(sql);
        while (matcher.find()) {
            parameters.add(matcher.group(1));
        }
        this.sql = matcher.replaceAll("?");
    }

    /** What the statement gives, in UTF-8. */
    byte[] answer(Map<String, Object> variables) throws SQLException {
        return connections.with(sql, statement -> {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, (String) variables.get(parameters.get(i)));
            }
            return only(statement);
        });
    }

    private static byte[] only(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            rows.next();
            // As it came: the driver does not decode it.
            return rows.getBytes(1);
        }
    }
}
