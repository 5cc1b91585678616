package org.entente.telemetry;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** What the setting {@code entente.traces.endpoint} comes to: traces are sent there, and without it there are none. */
public final class TraceSettings implements ConfigSourceFactory {
    /** The name of the setting. */
    static final String ENDPOINT = "entente.traces.endpoint";

    /** Before the program's own application.properties, which turn traces off, and after all that an operator sets. */
    private static final int BEFORE_OUR_OWN = 255;

    /** For the configuration, which finds it among the services. */
    public TraceSettings() {}

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue endpoint = context.getValue(ENDPOINT);
        if (endpoint.getValue() == null || endpoint.getValue().isBlank()) {
            return List.of();
        }
        Map<String, String> settings = Map.of(
                "quarkus.otel.sdk.disabled", "false", "quarkus.otel.exporter.otlp.endpoint", endpoint.getValue());
        return List.of(new PropertiesConfigSource(settings, ENDPOINT, BEFORE_OUR_OWN));
    }
}
