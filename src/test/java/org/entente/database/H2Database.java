package org.entente.database;

import java.util.Map;

/** H2, in memory. */
final class H2Database implements TestDatabase {
    private static final String SHUT = "entente.test.shut";

    private final String url;

    H2Database(String name) {
        this.url = "jdbc:h2:mem:" + name;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("quarkus.datasource.jdbc.url", url + ";DB_CLOSE_DELAY=-1");
    }

    @Override
    public void drop() {
        TestDatabase.execute(url, "shutdown");
    }

    @Override
    public String createGate() {
        return "create alias if not exists gate as 'boolean gate() throws Exception { if (!Boolean.getBoolean(\"" + SHUT
                + "\")) return true; Thread.sleep(1); return false; }'";
    }

    /** While the statement tries again and again, the database looks from time to time whether it was cancelled. */
    @Override
    public String throughGate() {
        return "exists (select 1 from system_range(1, 1000000000) where gate())";
    }

    @Override
    public String countWaiting(String table) {
        return "select count(*) from information_schema.sessions" + " where executing_statement like '%" + table
                + "%' and session_id <> session_id()";
    }

    @Override
    public Runnable shutGate(String url) {
        System.setProperty(SHUT, "true");
        return () -> System.clearProperty(SHUT);
    }
}
