package org.entente.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Writes down the statements that the program makes. */
@Alternative
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    /** What has to be set for {@link #withValues}: Hibernate tells the values of parameters in its log only. */
    public static final Map<String, String> TELLING_VALUES = Map.of(
            "quarkus.log.category.\"org.hibernate.orm.jdbc.bind\".min-level", "TRACE",
            "quarkus.log.category.\"org.hibernate.orm.jdbc.bind\".level", "TRACE",
            "quarkus.log.category.\"org.hibernate.orm.jdbc.bind\".use-parent-handlers", "false");

    private static final long serialVersionUID = 1L;
    private static final ConcurrentLinkedQueue<Made> WRITTEN = new ConcurrentLinkedQueue<>();
    private static final Pattern PARAMETER = Pattern.compile("\\?");

    private static final Pattern TOLD = Pattern.compile("(?s)binding parameter \\((\\d+):\\w+\\) <- \\[(.*)]");

    /** How many rows are wanted is the one value that Hibernate does not tell: that of a page of 20. */
    private static final String ROWS = "21";

    /** A statement and the values of its parameters by their places, as Hibernate tells them. */
    private record Made(String sql, Map<Integer, String> values) {
        String withValues() {
            int[] place = new int[1];
            return PARAMETER
                    .matcher(sql)
                    .replaceAll(match -> Matcher.quoteReplacement(literal(values.getOrDefault(++place[0], ROWS))));
        }

        private static String literal(String value) {
            if (value.equals("null")) {
                return value;
            }
            boolean isArray = value.startsWith("[");
            return "'" + (isArray ? value.replace('[', '{').replace(']', '}') : value.replace("'", "''")) + "'";
        }
    }

    @Override
    public String inspect(String sql) {
        WRITTEN.add(new Made(sql, new HashMap<>()));
        return sql;
    }

    /** The statements that something makes, in order. */
    public static List<String> of(Runnable something) {
        WRITTEN.clear();
        something.run();
        return WRITTEN.stream().map(Made::sql).toList();
    }

    /** The same with values in the place of parameters. For one query at a time. */
    public static List<String> withValues(Runnable something) {
        Logger values = Logger.getLogger("org.hibernate.orm.jdbc.bind");
        Handler writing = new Values();
        values.addHandler(writing);
        WRITTEN.clear();
        try {
            something.run();
        } finally {
            values.removeHandler(writing);
        }
        return WRITTEN.stream().map(Made::withValues).toList();
    }

    /** Gives the values to the statement that was made last. */
    private static final class Values extends Handler {
        @Override
        public void publish(LogRecord told) {
            Matcher value = TOLD.matcher(told.getMessage());
            if (value.matches()) {
                WRITTEN.stream()
                        .reduce((one, next) -> next)
                        .orElseThrow()
                        .values
                        .put(Integer.valueOf(value.group(1)), value.group(2));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
