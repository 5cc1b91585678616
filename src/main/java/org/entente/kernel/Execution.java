package org.entente.kernel;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jboss.logging.Logger;

/**
 * One query, level by level. A level is all objects that stand at one place of the document; each of its fields is called once
 * for all of them, and what comes back is the next level down.
 */
final class Execution {
    private static final Logger LOG = Logger.getLogger(Execution.class);

    private final ExecutionContext context;
    private final Wiring wiring;
    private final Snapshot snapshot;
    private final Budget budget;
    private final Completion completion;
    private final IdentityHashMap<Throwable, String> ids = new IdentityHashMap<>();

    Execution(ExecutionContext context, Wiring wiring, Snapshot snapshot, Budget budget) {
        this.context = context;
        this.wiring = wiring;
        this.snapshot = snapshot;
        this.budget = budget;
        this.completion = new Completion(context, this);
    }

    /** Where the root stands. */
    enum Root {
        /** The only parent of the root fields. */
        QUERY
    }

    /** The answer for the root's fields that are selected, or null when a non-null field among them has no value. */
    Map<String, Object> answer(Selection root) {
        Object[] results = objects(root, List.of(Root.QUERY), place -> ResultPath.rootPath());
        @SuppressWarnings("unchecked")
        Map<String, Object> data = results[0] == Completion.ERRONEOUS ? null : (Map<String, Object>) results[0];
        return data;
    }

    /** Counts objects of the answer, and what takes as much memory, against the query's budget. */
    void use(int more) {
        budget.use(more);
    }

    /**
     * Answers a level.
     *
     * @param selection what is selected of the objects
     * @param objects the objects of the level, none of them null
     * @param paths where each object stands in the answer
     * @return for each object its {@link Answer}, or {@link Completion#ERRONEOUS}
     */
    Object[] objects(Selection selection, List<?> objects, IntFunction<ResultPath> paths) {
        use(objects.size());
        Level level = Level.of(selection, objects, context.getGraphQLSchema(), wiring);
        Pages pages = new Pages();
        List<Called> waiting = new ArrayList<>();
        for (Level.FieldCall field : level.calls()) {
            budget.check();
            Called called = called(field, level, pages);
            if (called.waits) {
                waiting.add(called);
            } else {
                complete(called, level, paths);
            }
        }
        read(pages.together(), waiting);
        waiting.forEach(called -> complete(called, level, paths));
        return level.answers();
    }

    /** Reads the pages that fields of a level wait for. */
    private void read(List<SideBySide<?>> all, List<Called> waiting) {
        if (all.size() == 1 && waiting.get(0).isOfRoot() && all.get(0).isOneStatement(wiring)) {
            // All other fields of the root are complete, and need not be read for.
            snapshot.expectOneStatement();
        }
        all.forEach(pages -> read(pages, waiting));
    }

    /** Reads some of them; the calls that asked for them fail with it. */
    private void read(SideBySide<?> pages, List<Called> waiting) {
        try {
            pages.read(wiring);
        } catch (Throwable e) {
            Failure failure = failure(e);
            waiting.stream().filter(called -> pages.isOf(called.call)).forEach(called -> called.fail(failure));
        }
    }

    /** What a field has given for the objects that select it. */
    private static final class Called {
        private final Level.FieldCall field;
        private final List<Object> parents;
        private Call call;

        /** A value for each parent; null for a column. */
        private List<?> values;

        /** Whether the values are pages that are still to be read. */
        private boolean waits;

        private Called(Level.FieldCall field, List<Object> parents) {
            this.field = field;
            this.parents = parents;
        }

        private void fail(Failure failure) {
            values = Collections.nCopies(parents.size(), failure);
        }

        private boolean isOfRoot() {
            return parents.get(0) == Root.QUERY;
        }

        private List<?> values() {
            return field.function() instanceof Wiring.Column column ? read(column, parents) : values;
        }
    }

    private Called called(Level.FieldCall field, Level level, Pages pages) {
        Called called = new Called(field, level.parents(field));
        if (field.function() instanceof Wiring.Link link) {
            int asked = pages.size();
            try {
                Map<String, Object> arguments = arguments(field.field());
                called.call = new Call(field.field().selection(), arguments, snapshot, pages);
                called.values =
                        checked(called.call.run(() -> link.call(called.parents, arguments)), called.parents.size());
            } catch (Throwable e) {
                called.fail(failure(e));
            }
            called.waits = pages.size() > asked;
        }
        return called;
    }

    private void complete(Called called, Level level, IntFunction<ResultPath> paths) {
        SelectedField field = called.field.field();
        int[] places = level.places(called.field);
        IntFunction<ResultPath> fieldPaths = i -> paths.apply(places[i]).segment(field.key());
        level.put(called.field, completion.complete(field.definition().getType(), field, called.values(), fieldPaths));
    }

    /** What a call that threw gives. A statement that was cancelled throws, too: the query is over then, not just the field. */
    private Failure failure(Throwable thrown) {
        rethrowIfFatal(thrown);
        budget.check();
        return new Failure(thrown);
    }

    private static List<?> read(Wiring.Column column, List<Object> parents) {
        List<Object> values = new ArrayList<>(parents.size());
        for (Object parent : parents) {
            try {
                values.add(column.get(parent));
            } catch (Throwable e) {
                rethrowIfFatal(e);
                values.add(new Failure(e));
            }
        }
        return values;
    }

    private static List<?> checked(List<?> values, int expected) {
        if (values.size() != expected) {
            throw new IllegalStateException("a link gave " + values.size() + " values for " + expected + " parents");
        }
        return values;
    }

    private Map<String, Object> arguments(SelectedField field) {
        return field.arguments(
                context.getGraphQLSchema(),
                context.getOperationDefinition(),
                context.getCoercedVariables().toMap(),
                variables -> ValuesResolver.getArgumentValues(
                        context.getGraphQLSchema().getCodeRegistry(),
                        field.definition().getArguments(),
                        field.field().getSingleField().getArguments(),
                        CoercedVariables.of(variables),
                        context.getGraphQLContext(),
                        context.getLocale()));
    }

    private static void rethrowIfFatal(Throwable e) {
        if (e instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        if (e instanceof StoppedException stopped) {
            throw stopped;
        }
    }

    /** Reports what went wrong at one place. What a whole call threw is logged once, whatever the number of its places. */
    void error(Throwable thrown, ResultPath path, SourceLocation location) {
        String id = thrown instanceof CodedException ? null : ids.computeIfAbsent(thrown, each -> logged(each, path));
        context.addError(CodedError.of(thrown, id, path, location));
    }

    private static String logged(Throwable thrown, ResultPath path) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Internal error %s at %s", id, path);
        return id;
    }

    /** Says that a non-null field has no value, though nothing failed. */
    void missing(GraphQLOutputType type, ResultPath path, SourceLocation location) {
        context.addError(CodedError.missing(path, location));
    }
}
