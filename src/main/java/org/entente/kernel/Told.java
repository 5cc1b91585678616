package org.entente.kernel;

import java.sql.Connection;
import java.util.function.UnaryOperator;
import org.hibernate.SessionEventListener;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Tells a listener of the statements of a session, whoever makes them there. */
final class Told implements SessionEventListener {
    private static final long serialVersionUID = 1L;

    private final transient StatementListener listener;
    private final transient StatementInspector others;

    private Told(StatementListener listener, StatementInspector others) {
        this.listener = listener;
        this.others = others;
    }

    /** A session over a connection, of whose statements a listener is told. */
    static StatelessSession open(SessionFactory factory, Connection connection, StatementListener listener) {
        if (listener == StatementListener.NONE) {
            return factory.openStatelessSession(connection);
        }
        // A session's own inspector takes the place of the one that all sessions have.
        Told told = new Told(
                listener,
                factory.unwrap(SessionFactoryImplementor.class)
                        .getSessionFactoryOptions()
                        .getStatementInspector());
        StatelessSession session = factory.withStatelessOptions()
                .connection(connection)
                .statementInspector((UnaryOperator<String>) told::made)
                .openStatelessSession();
        ((SharedSessionContractImplementor) session).getEventListenerManager().addListener(told);
        return session;
    }

    private String made(String sql) {
        String inspected = others == null ? sql : others.inspect(sql);
        listener.begins(inspected);
        return inspected;
    }

    @Override
    public void jdbcExecuteStatementEnd() {
        listener.ends();
    }
}
