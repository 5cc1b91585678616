package org.entente.model;

import jakarta.enterprise.context.ApplicationScoped;
import org.flywaydb.core.Flyway;

/** The tables, as Flyway knows them. */
@ApplicationScoped
public class Schema {
    private final Flyway flyway;

    /** Once it was seen: tables do not become older again. */
    private volatile boolean isSeenCurrent;

    /** The tables that Flyway keeps. */
    public Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Whether there are all tables that this program reads. Otherwise it takes a writer of this version to make them. */
    public boolean isCurrent() {
        if (!isSeenCurrent) {
            isSeenCurrent = flyway.info().pending().length == 0;
        }
        return isSeenCurrent;
    }
}
