package org.entente.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.Scalars;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.entente.kernel.Kernel;

/** Executes GraphQL requests: SmallRye's schema, the kernel's execution, and a cache of documents that have been parsed and validated. */
@Singleton
class Engine {
    private static final long CACHED_CHARACTERS = 4_000_000;

    private final GraphQLSchema schema;
    private final GraphQL graphQL;

    Engine(GraphQLSchema schema, Kernel kernel) {
        this.schema = kernel.derived(strict(schema));
        graphQL = GraphQL.newGraphQL(this.schema)
                .queryExecutionStrategy(kernel.queryStrategy())
                .preparsedDocumentProvider(cached())
                .build();
    }

    /** The schema in the schema definition language, with its descriptions. */
    String schemaText() {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeDirectiveDefinitions(false))
                .print(schema);
    }

    /** The schema that is served. */
    GraphQLSchema schema() {
        return schema;
    }

    /**
     * Executes a request on the calling thread.
     *
     * @throws GraphQLException when the document has no operation of that name
     */
    ExecutionResult execute(GraphQLRequest request) {
        ExecutionInput input = ExecutionInput.newExecutionInput()
                .query(request.query())
                .operationName(request.operationName())
                .variables(request.variables())
                // Messages must not depend on where the server runs.
                .locale(Locale.ROOT)
                .build();
        return graphQL.execute(input);
    }

    /** SmallRye's Int takes numbers of any size and wraps them round; the specification's own does not. */
    private static GraphQLSchema strict(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                return scalar.getName().equals(Scalars.GraphQLInt.getName())
                        ? changeNode(context, Scalars.GraphQLInt)
                        : TraversalControl.CONTINUE;
            }
        });
    }

    private static PreparsedDocumentProvider cached() {
        Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
                .maximumWeight(CACHED_CHARACTERS)
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length())
                .build();
        return (input, parse) ->
                CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> parse.apply(input)));
    }
}
