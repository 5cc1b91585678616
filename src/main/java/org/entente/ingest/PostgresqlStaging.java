package org.entente.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.model.GraphState;
import org.hibernate.StatelessSession;

/** Bulk loads on PostgreSQL. */
final class PostgresqlStaging implements StagingStore {
    /** Foreign keys before indexes: they may rely on them. Primary keys and the indexes of ids stay, since rows are looked up by them. */
    private static final String DROPPED = """
            select 1 as rank, format('alter table %I drop constraint %I', t.relname, c.conname),
              format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid))
            from pg_constraint c join pg_class t on t.oid = c.conrelid
            where c.contype = 'f' and t.relnamespace = current_schema::regnamespace and t.relname = any(?)
            union all
            select 2, format('drop index %I', i.relname), pg_get_indexdef(i.oid)
            from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
            where t.relnamespace = current_schema::regnamespace and t.relname = any(?)
              and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u'))
            order by 1, 2
            """;

    @Override
    public GraphState open(StatelessSession session, Connection connection, List<TemporaryTable> tables)
            throws SQLException {
        GraphState state = GraphState.lock(session);
        for (TemporaryTable table : tables) {
            StagingStore.execute(
                    connection, "create local temporary table " + table.name() + " on commit drop as " + table.shape());
        }
        return state;
    }

    @Override
    public void staged(Connection connection, List<StagedTable> tables) throws SQLException {
        for (StagedTable table : tables) {
            StagingStore.execute(connection, "analyze " + table.name());
        }
    }

    @Override
    public Restoration bare(Connection connection, List<String> tables) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(DROPPED)) {
            query.setArray(1, connection.createArrayOf("name", tables.toArray()));
            query.setArray(2, connection.createArrayOf("name", tables.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    dropped.add(rows.getString(2));
                    made.add(rows.getString(3));
                }
            }
        }
        for (String sql : dropped) {
            StagingStore.execute(connection, sql);
        }
        Collections.reverse(made);
        return () -> {
            for (String sql : made) {
                StagingStore.execute(connection, sql);
            }
        };
    }

    @Override
    public void merged(Connection connection, String table) throws SQLException {
        StagingStore.execute(connection, "analyze " + table);
    }

    @Override
    public String draw() {
        return "select nextval('graph_key') as drawn from generate_series(1, ?)";
    }

    @Override
    public void clean(Connection connection) {
        // The tables are temporary.
    }
}
