package org.entente.kernel;

import graphql.execution.ExecutionStrategy;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** The way in: what follows from a schema and its entities, and the strategy that executes queries breadth first over them. */
@ApplicationScoped
public class Kernel {
    private final Wiring wiring;
    private final Criteria criteria;
    private final DataSource dataSource;
    private final SessionFactory factory;
    private final Watch watch;
    private final PageSizes sizes;

    Kernel(
            Wiring wiring,
            Criteria criteria,
            DataSource dataSource,
            SessionFactory factory,
            Watch watch,
            PageSizes sizes) {
        this.wiring = wiring;
        this.criteria = criteria;
        this.dataSource = dataSource;
        this.factory = factory;
        this.watch = watch;
        this.sizes = sizes;
    }

    /**
     * The schema with what follows from its entities: paging, filters, orders and aggregates of its lists.
     *
     * @param scalars gives the scalar that is to stand for one of the schema
     */
    public GraphQLSchema derived(GraphQLSchema schema, UnaryOperator<GraphQLScalarType> scalars) {
        return Derivation.of(schema, scalars, wiring, criteria, sizes);
    }

    /**
     * The strategy for query operations. A query whose GraphQL context holds a {@link Budget} keeps to it; if it holds a {@link StatementListener}, that
     * is told of its statements.
     */
    public ExecutionStrategy queryStrategy() {
        return new BreadthFirstStrategy(
                wiring,
                (budget, listener, isOneStatement) ->
                        new Snapshot(dataSource, factory, watch, budget, listener, isOneStatement));
    }
}
