package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** H2 alone: what it has not counted when a program is killed is counted when the next one starts. */
class ColumnStatisticsTest {
    private final JdbcDataSource source = new JdbcDataSource();
    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        source.setUrl("jdbc:h2:mem:statistics");
        connection = source.getConnection();
        execute("create table node (id varchar, kind varchar)");
        execute("insert into node select 'country/' || x, 'COUNTRY' from system_range(1, 100)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many of a hundred rows H2 takes to have a value of their own. */
    private int selectivity(String column) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select selectivity from information_schema.columns where column_name = '" + column + "'"
                                + " and table_name = 'NODE'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void whatIsNotCountedIsCounted() throws SQLException {
        assertEquals(50, selectivity("KIND"));
        new ColumnStatistics(source, new GraphAccess(false)).start(null);
        assertEquals(100, selectivity("ID"));
        assertEquals(1, selectivity("KIND"));
    }

    @Test
    void whatIsCountedStays() throws SQLException {
        execute("alter table node alter column id selectivity 100");
        new ColumnStatistics(source, new GraphAccess(false)).start(null);
        assertEquals(50, selectivity("KIND"));
    }

    @Test
    void aReadOnlyInstanceCountsNothing() throws SQLException {
        new ColumnStatistics(source, new GraphAccess(true)).start(null);
        assertEquals(50, selectivity("ID"));
    }
}
