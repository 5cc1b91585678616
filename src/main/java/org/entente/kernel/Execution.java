package org.entente.kernel;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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
        Object[] results = new Object[objects.size()];
        List<Group> groups = groups(selection, objects);
        for (Group group : groups) {
            for (int member : group.members) {
                results[member] = new Answer(group.selected.keys);
            }
        }
        Pages pages = new Pages();
        List<Called> waiting = new ArrayList<>();
        for (FieldCall field : calls(groups)) {
            budget.check();
            Called called = called(field, objects, pages);
            if (called.waits) {
                waiting.add(called);
            } else {
                complete(called, results, paths);
            }
        }
        read(pages.together(), waiting);
        waiting.forEach(called -> complete(called, results, paths));
        return results;
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

    /** The fields to be called, in the order of the document; the groups share those that are the same. */
    private static Collection<FieldCall> calls(List<Group> groups) {
        List<FieldCall> all = new ArrayList<>();
        for (Group group : groups) {
            for (int slot = 0; slot < group.selected.fields.size(); slot++) {
                all.add(fieldCall(group, slot));
            }
        }
        if (groups.size() < 2) {
            // No two fields of one class are the same.
            return all;
        }
        Map<FieldCall, FieldCall> shared = new LinkedHashMap<>();
        for (FieldCall call : all) {
            FieldCall known = shared.putIfAbsent(call, call);
            if (known != null) {
                known.uses.addAll(call.uses);
            }
        }
        return shared.keySet();
    }

    /** The objects of a level that are of one class. One class can stand for several types of the schema, but in a level for one. */
    private record Group(Selected selected, List<Integer> members) {}

    /** The fields that are selected of objects of one class, what the answer calls them, and what gives them their values: found out once for a document. */
    private record Selected(List<SelectedField> fields, List<String> keys, List<Wiring.FieldFunction> functions) {}

    /** What is selected of objects of a class. */
    private record OfClass(Class<?> objectClass) {}

    /** A slot in the answers of a group that a call fills. */
    private record Use(Group group, int slot) {}

    /**
     * A field to be called. Two groups share a call when the same places of the document select the same link of both: a field of an
     * interface costs one call, however many types the objects are of.
     */
    private record FieldCall(SelectedField field, Wiring.FieldFunction function, List<Use> uses) {
        @Override
        public boolean equals(Object other) {
            return other instanceof FieldCall call
                    && call.function == function
                    && call.field.key().equals(field.key())
                    && call.field.field().getFields().equals(field.field().getFields());
        }

        @Override
        public int hashCode() {
            return field.key().hashCode();
        }
    }

    private List<Group> groups(Selection selection, List<?> objects) {
        Map<Class<?>, Group> groups = new LinkedHashMap<>(4);
        for (int i = 0; i < objects.size(); i++) {
            Class<?> objectClass = objects.get(i).getClass();
            Group group = groups.get(objectClass);
            if (group == null) {
                Selected selected = selection.once(new OfClass(objectClass), () -> selected(selection, objectClass));
                group = new Group(selected, new ArrayList<>(objects.size()));
                groups.put(objectClass, group);
            }
            group.members.add(i);
        }
        return new ArrayList<>(groups.values());
    }

    private Selected selected(Selection selection, Class<?> objectClass) {
        GraphQLObjectType type = objectClass == Root.class
                ? context.getGraphQLSchema().getQueryType()
                : wiring.typeOf(context.getGraphQLSchema(), selection.type(), objectClass);
        List<SelectedField> fields = selection.fields(type);
        return new Selected(
                fields,
                fields.stream().map(SelectedField::key).toList(),
                fields.stream()
                        .map(field -> function(objectClass, type.getName(), field.name()))
                        .toList());
    }

    private Wiring.FieldFunction function(Class<?> objectClass, String typeName, String field) {
        return field.equals("__typename") ? (Wiring.Column) parent -> typeName : wiring.function(objectClass, field);
    }

    private static FieldCall fieldCall(Group group, int slot) {
        return new FieldCall(
                group.selected.fields.get(slot),
                group.selected.functions.get(slot),
                new ArrayList<>(List.of(new Use(group, slot))));
    }

    /** What a field has given for the objects that select it. */
    private static final class Called {
        private final FieldCall field;
        private final List<Object> parents;
        private final int[] places;
        private Call call;

        /** A value for each parent; null for a column. */
        private List<?> values;

        /** Whether the values are pages that are still to be read. */
        private boolean waits;

        private Called(FieldCall field, List<?> objects) {
            this.field = field;
            parents = new ArrayList<>(objects.size());
            places = new int[objects.size()];
            for (Use use : field.uses) {
                for (int member : use.group.members) {
                    places[parents.size()] = member;
                    parents.add(objects.get(member));
                }
            }
        }

        private void fail(Failure failure) {
            values = Collections.nCopies(parents.size(), failure);
        }

        private boolean isOfRoot() {
            return parents.get(0) == Root.QUERY;
        }

        private List<?> values() {
            return field.function instanceof Wiring.Column column ? read(column, parents) : values;
        }
    }

    private Called called(FieldCall field, List<?> objects, Pages pages) {
        Called called = new Called(field, objects);
        if (field.function instanceof Wiring.Link link) {
            int asked = pages.size();
            try {
                Map<String, Object> arguments = arguments(field.field);
                called.call = new Call(field.field.selection(), arguments, snapshot, pages);
                called.values =
                        checked(called.call.run(() -> link.call(called.parents, arguments)), called.parents.size());
            } catch (Throwable e) {
                called.fail(failure(e));
            }
            called.waits = pages.size() > asked;
        }
        return called;
    }

    private void complete(Called called, Object[] results, IntFunction<ResultPath> paths) {
        SelectedField field = called.field.field;
        IntFunction<ResultPath> fieldPaths = i -> paths.apply(called.places[i]).segment(field.key());
        Object[] values = completion.complete(field.definition().getType(), field, called.values(), fieldPaths);
        int next = 0;
        for (Use use : called.field.uses) {
            for (int member : use.group.members) {
                put(results, member, use.slot, values[next++]);
            }
        }
    }

    /** A value that a non-null field should have had takes its whole object with it. */
    private static void put(Object[] results, int member, int slot, Object value) {
        if (value == Completion.ERRONEOUS) {
            results[member] = Completion.ERRONEOUS;
        } else if (results[member] instanceof Answer answer) {
            answer.set(slot, value);
        }
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
