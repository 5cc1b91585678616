package org.entente.command;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** What the setting {@code entente.read-only} comes to, wherever it is given: settings that go before all others. */
public final class ReadOnlySettings implements ConfigSourceFactory {
    /** The name of the setting. */
    static final String NAME = "entente.read-only";

    /** Before system properties, which have 400. */
    private static final int FIRST = 500;

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.flyway.migrate-at-start", "false",
            // It would end the program where tables are missing; so it waits for them, and says so.
            "quarkus.hibernate-orm.schema-management.strategy", "none",
            "entente.dossiers.at-start", "false",
            // Where the database can hold us to it (application-postgresql.properties).
            "entente.transactions", ", read only");

    /** For the configuration, which finds it among the services. */
    public ReadOnlySettings() {}

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return Boolean.parseBoolean(context.getValue(NAME).getValue())
                ? List.of(new PropertiesConfigSource(SETTINGS, NAME, FIRST))
                : List.of();
    }
}
