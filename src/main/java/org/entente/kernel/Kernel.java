package org.entente.kernel;

import graphql.execution.ExecutionStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** The way in: gives the strategy that executes queries breadth first over the application's entities and API beans. */
@ApplicationScoped
public class Kernel {
    private final Wiring wiring;
    private final DataSource dataSource;
    private final SessionFactory factory;
    private final Watch watch;

    Kernel(Wiring wiring, DataSource dataSource, SessionFactory factory, Watch watch) {
        this.wiring = wiring;
        this.dataSource = dataSource;
        this.factory = factory;
        this.watch = watch;
    }

    /** The strategy for query operations. A query whose GraphQL context holds a {@link Budget} keeps to it. */
    public ExecutionStrategy queryStrategy() {
        return new BreadthFirstStrategy(wiring, Snapshot.over(dataSource, factory, watch));
    }
}
