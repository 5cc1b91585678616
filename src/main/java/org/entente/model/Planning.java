package org.entente.model;

import java.sql.Statement;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** How PostgreSQL plans the statements of a query. The pool asks it to plan each once, for all parameters, which is best for those that read by keys. */
public final class Planning {
    private Planning() {}

    /**
     * Has all further statements of the session's transaction planned for their own parameters: where it matters much which nodes they are, since some have a
     * thousand times the links of others. Planning takes some milliseconds a statement then. Other databases plan as they do.
     */
    public static void byParameters(StatelessSession session) {
        boolean isPostgresql = session.getFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
        if (isPostgresql) {
            session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local plan_cache_mode = force_custom_plan");
                }
            });
        }
    }
}
