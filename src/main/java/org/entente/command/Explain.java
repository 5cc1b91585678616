package org.entente.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.entente.graphql.Explanation;
import org.entente.model.GraphSnapshot;
import org.entente.model.StatementPlan;
import org.hibernate.SessionFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the statements that a document makes, and their plans. */
@Command(
        name = "explain",
        description = {
            "Executes a GraphQL document, and prints each SQL statement that it makes: its time, its rows, and the",
            "database's plan for it, whatever the parameters are."
        })
class Explain implements Callable<Integer> {
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;

    @Parameters(paramLabel = "FILE", description = "The document, as it would be sent in \"query\".")
    Path file;

    @Option(names = "--variables", paramLabel = "FILE", description = "Its variables, a JSON object.")
    Path variables;

    @Option(names = "--operation", paramLabel = "NAME", description = "Which of its operations to execute.")
    String operation;

    @Spec
    CommandSpec spec;

    @Inject
    Explanation explanation;

    @Inject
    DataSource dataSource;

    @Inject
    SessionFactory factory;

    @Override
    public Integer call() throws IOException {
        Explanation.Outcome outcome = explanation.of(request());
        PrintWriter out = spec.commandLine().getOut();
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory)) {
            print(outcome.statements(), snapshot, out);
        }
        outcome.errors().forEach(error -> spec.commandLine().getErr().println(error));
        return outcome.errors().isEmpty() ? 0 : Entente.FAILED;
    }

    private byte[] request() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode request = json.createObjectNode();
        request.put("query", Files.readString(file));
        if (operation != null) {
            request.put("operationName", operation);
        }
        if (variables != null) {
            request.set("variables", json.readTree(Files.readString(variables)));
        }
        return request.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A plan is printed once, where its statement is made first. */
    private static void print(List<Explanation.Executed> statements, GraphSnapshot snapshot, PrintWriter out) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Explanation.Executed made = statements.get(i);
            String rows = made.rows() < 0 ? "" : ", %d rows".formatted(made.rows());
            out.println("statement %d of %d: %.1f ms%s"
                    .formatted(i + 1, statements.size(), made.time().toNanos() / NANOSECONDS_IN_A_MILLISECOND, rows));
            Integer first = seen.putIfAbsent(made.sql(), i + 1);
            if (first == null) {
                out.println(made.sql());
                StatementPlan.of(snapshot.session(), made.sql()).forEach(line -> out.println("    " + line));
            } else {
                out.println("    as statement " + first);
            }
        }
    }
}
