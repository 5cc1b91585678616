package org.entente.kernel;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldWasNullException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Executes queries breadth first, on the calling thread and over one snapshot. The introspection fields of the root are left to the
 * stock strategy: they are rare, and read no rows.
 */
public final class BreadthFirstStrategy extends AsyncExecutionStrategy {
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final Wiring wiring;
    private final Snapshot.Source snapshots;
    private final Selections selections = new Selections();

    BreadthFirstStrategy(Wiring wiring, Snapshot.Source snapshots) {
        this.wiring = wiring;
        this.snapshots = snapshots;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters parameters)
            throws NonNullableFieldWasNullException {
        Map<String, MergedField> introspection = new LinkedHashMap<>();
        parameters.getFields().getSubFields().forEach((key, field) -> {
            if (INTROSPECTION.contains(field.getName())) {
                introspection.put(key, field);
            }
        });
        if (introspection.isEmpty()) {
            return CompletableFuture.completedFuture(result(context, data(context, Set.of())));
        }
        MergedSelectionSet stockFields = MergedSelectionSet.newMergedSelectionSet()
                .subFields(introspection)
                .build();
        return super.execute(context, parameters.transform(builder -> builder.fields(stockFields)))
                .thenApply(stock ->
                        introspection.size() == parameters.getFields().size()
                                ? stock
                                : result(context, joined(parameters, stock, data(context, introspection.keySet()))));
    }

    private Map<String, Object> data(ExecutionContext context, Set<String> without) {
        Budget budget = context.getGraphQLContext().getOrDefault(Budget.class, Budget.unlimited());
        StatementListener listener =
                context.getGraphQLContext().getOrDefault(StatementListener.class, StatementListener.NONE);
        Revision revision = context.getGraphQLContext().get(Revision.class);
        Selection root = selections.of(context, without);
        boolean isOneStatement = revision == null && root.isOneStatement(wiring);
        try (Snapshot snapshot = snapshots.open(budget, listener, isOneStatement)) {
            if (revision != null) {
                revision.read(snapshot.session());
            }
            if (revision != null && revision.isKnown()) {
                return null;
            }
            return new Execution(context, wiring, snapshot, budget).answer(root);
        } catch (StoppedException e) {
            context.addError(CodedError.of(e.code(), e.getMessage()));
            return null;
        }
    }

    private static Map<String, Object> joined(
            ExecutionStrategyParameters parameters, ExecutionResult stock, Map<String, Object> data) {
        Map<String, Object> stockData = stock.getData();
        if (stockData == null || data == null) {
            return null;
        }
        Map<String, Object> joined = new LinkedHashMap<>();
        for (String key : parameters.getFields().getKeys()) {
            joined.put(key, stockData.containsKey(key) ? stockData.get(key) : data.get(key));
        }
        return joined;
    }

    private static ExecutionResult result(ExecutionContext context, Map<String, Object> data) {
        return ExecutionResultImpl.newExecutionResult()
                .data(data)
                .errors(context.getErrors())
                .build();
    }
}
