package org.entente.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.StatelessSession;

/** How the database would execute a statement, whatever its parameters: the plan by which a prepared statement is executed for good. */
public final class StatementPlan {
    private static final Pattern PARAMETER = Pattern.compile("\\?");
    private static final String PREPARED = "explained";

    private StatementPlan() {}

    /** The lines of a statement's plan, as the session's database prints it. */
    public static List<String> of(StatelessSession session, String sql) {
        boolean isPostgresql = GraphState.isOnPostgresql(session);
        return session.doReturningWork(
                connection -> isPostgresql ? onPostgresql(connection, sql) : onH2(connection, sql));
    }

    private static List<String> onH2(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
            int parameters = statement.getParameterMetaData().getParameterCount();
            for (int i = 1; i <= parameters; i++) {
                // They have to be set, and are not looked at.
                statement.setNull(i, Types.NULL);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return lines(rows);
            }
        }
    }

    private static List<String> onPostgresql(Connection connection, String sql) throws SQLException {
        int[] count = new int[1];
        String numbered = PARAMETER.matcher(sql).replaceAll(match -> Matcher.quoteReplacement("$" + ++count[0]));
        String nulls = count[0] == 0 ? "" : "(" + String.join(", ", Collections.nCopies(count[0], "null")) + ")";
        // Prepared by the server and not by the driver, which would ask for the parameters.
        try (Statement statement = connection.createStatement()) {
            statement.execute("set plan_cache_mode = force_generic_plan");
            statement.execute("prepare " + PREPARED + " as " + numbered);
            try (ResultSet rows = statement.executeQuery("explain execute " + PREPARED + nulls)) {
                return lines(rows);
            } finally {
                statement.execute("deallocate " + PREPARED);
            }
        }
    }

    private static List<String> lines(ResultSet rows) throws SQLException {
        List<String> lines = new ArrayList<>();
        while (rows.next()) {
            rows.getString(1).lines().forEach(lines::add);
        }
        return lines;
    }
}
