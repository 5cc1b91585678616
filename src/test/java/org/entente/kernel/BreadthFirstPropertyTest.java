package org.entente.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Random queries over random graphs: the kernel answers as the stock strategy does, and as the specification's algorithms do. */
@Tag("thorough")
class BreadthFirstPropertyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Property(tries = 1500)
    void answersLikeTheStockStrategy(
            @ForAll long graphSeed, @ForAll long querySeed, @ForAll @IntRange(max = 12) int oddity) {
        RandomGraph graph = new RandomGraph(graphSeed, oddity);
        String query = new RandomQuery(graph.schema(), querySeed).text();
        ExecutionResult stock = run(graph.with(new AsyncExecutionStrategy()), query);
        ExecutionResult ours = run(graph.with(graph.breadthFirst()), query);
        assertEquals(json(stock.getData()), json(ours.getData()), query);
        assertEquals(paths(stock), paths(ours), query);
    }

    @Property(tries = 1500)
    void answersLikeTheSpecification(
            @ForAll long graphSeed, @ForAll long querySeed, @ForAll @IntRange(max = 12) int oddity) {
        RandomGraph graph = new RandomGraph(graphSeed, oddity);
        String query = new RandomQuery(graph.schema(), querySeed).text();
        Object naive = new NaiveEvaluator(graph, query, RandomQuery.VARIABLES).data();
        ExecutionResult ours = run(graph.with(graph.breadthFirst()), query);
        assertEquals(json(naive), json(ours.getData()), query);
    }

    private static ExecutionResult run(GraphQL graphQL, String query) {
        return graphQL.execute(ExecutionInput.newExecutionInput(query)
                .variables(RandomQuery.VARIABLES)
                .build());
    }

    /** As text, so that the order of keys counts, too. */
    private static String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> paths(ExecutionResult result) {
        return result.getErrors().stream()
                .map(GraphQLError::getPath)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
    }
}
