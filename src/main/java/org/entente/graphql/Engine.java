package org.entente.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.entente.kernel.Budget;
import org.entente.kernel.CodedError;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.kernel.Kernel;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Revision;
import org.entente.kernel.Room;
import org.entente.kernel.StatementListener;

/** Executes GraphQL requests: SmallRye's schema, the kernel's execution, and the limits that a request keeps to. */
@Singleton
class Engine {
    /** With its share of rows, fields and JSON. */
    private static final int BYTES_OF_AN_OBJECT = 500;

    private final GraphQLSchema schema;
    private final GraphQL graphQL;
    private final Documents documents;
    private final AskedDocuments asked;
    private final Admission admission;
    private final Allowances allowances;
    private final Limits limits;
    private final Room room;
    private final SchemaSettings told;
    private String schemaText;

    Engine(
            GraphQLSchema schema,
            Kernel kernel,
            Limits limits,
            PageSizes sizes,
            DocumentSettings settings,
            SchemaSettings told,
            Allowances allowances,
            Admission admission,
            MeterRegistry registry) {
        this.schema = kernel.derived(schema, StrictScalars::instead);
        this.limits = limits;
        this.room = new Room(Math.max(
                limits.objects(), Runtime.getRuntime().maxMemory() / BYTES_OF_AN_OBJECT * limits.memory() / 100));
        this.told = told;
        this.allowances = allowances;
        this.admission = admission;
        documents = new Documents(this.schema, limits, sizes, told.shown(), registry);
        asked = new AskedDocuments(settings, documents);
        graphQL = GraphQL.newGraphQL(this.schema)
                .queryExecutionStrategy(kernel.queryStrategy())
                // Prepared beforehand: what a document costs must be known before it is executed.
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    /** The schema in the schema definition language, with its descriptions. It is printed when it is first asked for, and not while the program starts. */
    synchronized String schemaText() {
        if (schemaText == null) {
            schemaText = text(schema);
        }
        return schemaText;
    }

    private static String text(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinition(Weighs.DIRECTIVE::equals))
                .print(schema);
    }

    /** The schema that is served. */
    GraphQLSchema schema() {
        return schema;
    }

    /** The budget of a query that arrives now. */
    Budget budget() {
        return new Budget(limits.time(), limits.objects(), room);
    }

    /**
     * Executes a request on the calling thread.
     *
     * @param caller who asks, and what the query may use up and uses
     * @param revision is read in the query's snapshot; null when nobody asks for it
     * @throws BadRequestException when the request is none, as far as its form tells
     * @throws TooOftenException when its client has asked for too much already
     * @throws GraphQLException when the document has no operation of that name
     */
    ExecutionResult execute(GraphQLRequest request, Caller caller, Revision revision) {
        allowances.take(caller.address(), Allowances.REQUEST);
        ExecutionResult result = answer(request, caller, revision);
        Errors.codes(result).forEach(caller.usage()::fails);
        return told.shown() ? result : Discretion.of(result);
    }

    private ExecutionResult answer(GraphQLRequest request, Caller caller, Revision revision) {
        try {
            Variables.check(request.variables(), limits);
            String text = asked.text(request);
            PreparedDocument document = documents.prepare(text);
            long cost = document.cost(request.operationName(), request.variables());
            if (document.isSound()) {
                asked.remember(request);
                caller.usage().executes(document.operation(request.operationName()), text, cost);
            } else {
                // Nothing is kept of it: the same nonsense will be as much work again.
                allowances.take(caller.address(), text.length());
            }
            return answer(request, document, cost, caller, revision);
        } catch (CodedException e) {
            return refused(e.code(), e.getMessage());
        }
    }

    private ExecutionResult answer(
            GraphQLRequest request, PreparedDocument document, long cost, Caller caller, Revision revision) {
        if (request.costWish() == CostWish.ONLY && document.isSound()) {
            return withCost(ExecutionResultImpl.newExecutionResult().data(null).build(), cost);
        }
        if (cost > limits.cost()) {
            throw new CodedException(
                    ErrorCode.TOO_COSTLY,
                    "The query costs " + cost + "; at most " + limits.cost()
                            + " is allowed. Ask for smaller pages or fewer fields.");
        }
        allowances.take(caller.address(), cost);
        ExecutionResult result = inTurn(input(request, document, caller, revision), cost);
        return request.costWish() == CostWish.NONE ? result : withCost(result, cost);
    }

    private static ExecutionInput input(
            GraphQLRequest request, PreparedDocument document, Caller caller, Revision revision) {
        Map<Object, Object> context = new HashMap<>();
        context.put(PreparsedDocumentEntry.class, document.entry());
        context.put(Budget.class, caller.budget());
        context.put(StatementListener.class, caller.usage());
        if (revision != null) {
            context.put(Revision.class, revision);
        }
        return ExecutionInput.newExecutionInput()
                .query("")
                .operationName(request.operationName())
                .variables(request.variables())
                // Messages must not depend on where the server runs.
                .locale(Locale.ROOT)
                .graphQLContext(context)
                .build();
    }

    private ExecutionResult inTurn(ExecutionInput input, long cost) {
        ExecutionResult result = admission
                .run(cost, () -> graphQL.execute(input))
                .orElseGet(() -> refused(
                        ErrorCode.OVERLOADED,
                        "The server has too much to do: the query's turn did not come within "
                                + limits.turn().toMillis() + " ms. Try again later."));
        return Errors.has(result, ErrorCode.OVERLOADED)
                ? ExecutionResultImpl.newExecutionResult()
                        .errors(result.getErrors())
                        .build()
                : result;
    }

    private ExecutionResult withCost(ExecutionResult result, long cost) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        numbers.put("query", cost);
        numbers.put("allowed", limits.cost());
        return result.transform(builder -> builder.extensions(Map.of("cost", numbers)));
    }

    private static ExecutionResult refused(ErrorCode code, String message) {
        return ExecutionResultImpl.newExecutionResult()
                .addError(CodedError.of(code, message))
                .build();
    }
}
