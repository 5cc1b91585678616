package org.entente.kernel;

/** Is told of the statements of a query, in order and on the thread that executes the query. What it throws ends the query. */
public interface StatementListener {
    /** Tells nobody. */
    StatementListener NONE = new StatementListener() {
        @Override
        public void begins(String sql) {
            // Nobody wants to know.
        }

        @Override
        public void ends() {
            // Nobody wants to know.
        }

        @Override
        public void reads(int rows) {
            // Nobody wants to know.
        }
    };

    /** A statement is made, and will be sent to the database at once. */
    void begins(String sql);

    /** The database has executed the statement that began last, or has failed to. */
    void ends();

    /** So many rows of a list, a link or a count were read. What an API method reads by itself from the snapshot is not told of. */
    void reads(int rows);
}
