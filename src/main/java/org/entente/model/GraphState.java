package org.entente.model;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.postgresql.PGConnection;

/** What is known of the graph as a whole: one row. */
@Entity
@Table(name = "graph_state")
public class GraphState extends PanacheEntityBase {
    /** Selects the revision. */
    public static final String REVISION = "select state.revision from GraphState state where state.key = 1";

    /** The key of the only row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "state_key")
    public Integer key;

    /** Grows by one with each load that changed something. */
    public long revision;

    /** The revision that a session sees. */
    public static long revision(StatelessSession session) {
        return session.createSelectionQuery(REVISION, Long.class).getSingleResult();
    }

    /** Whether a session's database is PostgreSQL, for the few things that databases have to be told in their own words. */
    public static boolean isOnPostgresql(StatelessSession session) {
        return session.getFactory()
                        .unwrap(SessionFactoryImplementor.class)
                        .getJdbcServices()
                        .getDialect()
                instanceof PostgreSQLDialect;
    }

    /** The same of a connection. */
    public static boolean isOnPostgresql(Connection connection) throws SQLException {
        return connection.isWrapperFor(PGConnection.class);
    }

    /**
     * Waits until no other load is under way, in whatever process, and gives the state of the graph. To be called before the transaction reads anything:
     * it reads one snapshot, which has to be of what the others left behind.
     */
    public static GraphState lock(StatelessSession session) {
        if (isOnPostgresql(session)) {
            // To lock the row would be to read it, in a snapshot from before the wait: PostgreSQL then refuses to
            // change it.
            session.createNativeMutationQuery("lock table graph_state in exclusive mode")
                    .executeUpdate();
        }
        return session.get(GraphState.class, ONLY, LockMode.PESSIMISTIC_WRITE);
    }
}
