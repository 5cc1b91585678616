package org.entente.ingest;

/**
 * How many rows of one table a load changed.
 *
 * @param inserted rows that are new
 * @param updated rows that say something else now
 * @param deleted rows that the dossier no longer says
 */
public record Counts(int inserted, int updated, int deleted) {
    /** Nothing changed. */
    public static final Counts NONE = new Counts(0, 0, 0);

    /** Whether anything changed. */
    public boolean isChange() {
        return inserted + updated + deleted > 0;
    }

    @Override
    public String toString() {
        return "+" + inserted + " ~" + updated + " -" + deleted;
    }
}
