package org.entente.model;

import java.sql.Statement;
import org.hibernate.StatelessSession;

/** How PostgreSQL plans the statements of a query. The pool asks it to plan each once, for all parameters, which is best for those that read by keys. */
public final class Planning {
    private Planning() {}

    /**
     * Has all further statements of the session's transaction planned for their own parameters: where it matters much which nodes they are, since some have a
     * thousand times the links of others. Planning takes some milliseconds a statement then. Other databases plan as they do.
     */
    public static void byParameters(StatelessSession session) {
        if (GraphState.isOnPostgresql(session)) {
            session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set local plan_cache_mode = force_custom_plan");
                }
            });
        }
    }
}
