package org.entente.telemetry;

import io.opentelemetry.api.trace.Span;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.StatementListener;

/** What one request uses. It belongs to the thread that answers the request. */
public final class Usage implements StatementListener {
    /** The operation of a request with which nothing was executed. */
    static final String NO_OPERATION = "none";

    private final Tracing tracing;
    private final StatementListener also;
    private final long start = System.nanoTime();
    private final List<String> codes = new ArrayList<>(0);
    private String operation = NO_OPERATION;
    private String document = "";
    private Span statement = Span.getInvalid();
    private long cost;
    private int statements;
    private long rows;

    Usage(Tracing tracing, StatementListener also) {
        this.tracing = tracing;
        this.also = also;
    }

    /**
     * The request's operation is known, and will be executed.
     *
     * @param name the operation's name; empty when it has none
     * @param text the document that it stands in
     * @param allowed what it costs by the rules of cost
     */
    public void executes(String name, String text, long allowed) {
        operation = name;
        document = text;
        cost = allowed;
        tracing.name(name, allowed);
    }

    /** An error is among what the request gets, with this code. */
    public void fails(String code) {
        codes.add(code);
    }

    @Override
    public void begins(String sql) {
        statements++;
        statement = tracing.statement(sql);
        also.begins(sql);
    }

    @Override
    public void ends() {
        statement.end();
        also.ends();
    }

    @Override
    public void reads(int more) {
        rows += more;
        also.reads(more);
    }

    String operation() {
        return operation;
    }

    String document() {
        return document;
    }

    long cost() {
        return cost;
    }

    int statements() {
        return statements;
    }

    long rows() {
        return rows;
    }

    List<String> codes() {
        return codes;
    }

    /** How long it has taken up to now, in nanoseconds. */
    long nanoseconds() {
        return System.nanoTime() - start;
    }
}
