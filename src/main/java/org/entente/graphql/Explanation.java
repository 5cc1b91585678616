package org.entente.graphql;

import graphql.ExecutionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.StatementListener;
import org.entente.telemetry.Telemetry;

/**
 * Executes a document as a request would be, within the same limits, and tells of the statements that it made. It is for the command line: nobody is told
 * of statements over HTTP.
 */
@ApplicationScoped
public class Explanation {
    private final Engine engine;
    private final Telemetry telemetry;

    Explanation(Engine engine, Telemetry telemetry) {
        this.engine = engine;
        this.telemetry = telemetry;
    }

    /**
     * A statement that was executed.
     *
     * @param sql the statement, with a question mark for each parameter
     * @param time how long the database took for it
     * @param rows how many rows it gave, as far as the kernel read them; -1 where it did not
     */
    public record Executed(String sql, Duration time, int rows) {}

    /**
     * What executing a document came to.
     *
     * @param statements what it made, in order
     * @param errors the messages of the errors in the answer
     */
    public record Outcome(List<Executed> statements, List<String> errors) {
        /** The lists are copied. */
        public Outcome {
            statements = List.copyOf(statements);
            errors = List.copyOf(errors);
        }
    }

    /**
     * Executes a request.
     *
     * @param json the request as it would be posted: an object with the members query, operationName and variables
     * @throws IllegalArgumentException when it is none
     */
    public Outcome of(byte[] json) {
        Statements statements = new Statements();
        try {
            ExecutionResult result = engine.execute(
                    GraphQLRequest.ofBody(json), Caller.ofServer(engine.budget(), telemetry.begin(statements)), null);
            return new Outcome(
                    statements.made,
                    result.getErrors().stream()
                            .map(error -> PlainWords.of(error.getMessage()))
                            .toList());
        } catch (BadRequestException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Writes down what is executed. */
    private static final class Statements implements StatementListener {
        private final List<Executed> made = new ArrayList<>();
        private String sql;
        private long begun;

        @Override
        public void begins(String begins) {
            sql = begins;
            begun = System.nanoTime();
        }

        @Override
        public void ends() {
            made.add(new Executed(sql, Duration.ofNanos(System.nanoTime() - begun), -1));
        }

        @Override
        public void reads(int rows) {
            int last = made.size() - 1;
            made.set(last, new Executed(made.get(last).sql(), made.get(last).time(), rows));
        }
    }
}
