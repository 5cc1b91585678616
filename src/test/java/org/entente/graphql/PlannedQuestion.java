package org.entente.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.database.Plan;
import org.entente.database.Statements;

/**
 * A question of which the plans are looked at: a file of {@code src/test/resources/plans}. What its statements read whole or sort is declared at its start, with the
 * reason: {@code # reads all of figure: the reason}. One that the program has planned for the nodes that are asked about says {@code # planned for its values}: it is asked of the
 * large graph itself, and its statements are explained with the values that they have there.
 */
final class PlannedQuestion {
    private static final Path FOLDER = Path.of("src/test/resources/plans");
    private static final Pattern DECLARATION = Pattern.compile("(?m)^# (reads all of \\w+|sorts): .+$");

    private static final Pattern FOR_VALUES = Pattern.compile("(?m)^# planned for its values$");

    private final String name;
    private final String document;
    private final List<String> statements = new ArrayList<>();

    private PlannedQuestion(Path file) {
        name = file.getFileName().toString();
        try {
            document = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PlannedQuestion> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(PlannedQuestion::new).toList();
        }
    }

    /** Whether its statements are planned for the values of their parameters. */
    boolean isForValues() {
        return FOR_VALUES.matcher(document).find();
    }

    /** Asks it, twice: what is kept in memory is read at the first time. */
    void ask() {
        Client.data(document);
        statements.addAll(
                isForValues()
                        ? Statements.withValues(() -> Client.data(document))
                        : Statements.of(() -> Client.data(document)));
    }

    /** What its statements may read whole or sort. */
    Set<String> declared() {
        return DECLARATION
                .matcher(document)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What its statements read whole or sort. */
    Set<String> flaws(Connection connection) throws SQLException {
        Set<String> flaws = new TreeSet<>();
        for (String statement : statements) {
            flaws.addAll(Plan.of(connection, statement).flaws());
        }
        return flaws;
    }

    @Override
    public String toString() {
        return name;
    }
}
