package org.entente.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Writes down the statements that the program makes. */
@Alternative
@PersistenceUnitExtension
@ApplicationScoped
public class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ConcurrentLinkedQueue<String> WRITTEN = new ConcurrentLinkedQueue<>();

    @Override
    public String inspect(String sql) {
        WRITTEN.add(sql);
        return sql;
    }

    /** The statements that something makes, in order. */
    public static List<String> of(Runnable something) {
        WRITTEN.clear();
        something.run();
        return new ArrayList<>(WRITTEN);
    }
}
