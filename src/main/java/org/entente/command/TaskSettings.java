package org.entente.command;

import java.util.HashMap;
import java.util.Map;

/** The settings under which commands run that do not serve. They are system properties, which go before all others. */
final class TaskSettings {
    /** What would make it a service. */
    private static final Map<String, String> FIXED = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.management.host-enabled", "false",
            "entente.dossiers.at-start", "false");

    /**
     * Standard output is the result's alone. What is logged can be set otherwise, to see why something fails; of a store
     * that cannot be opened, or written, there is a message already.
     */
    private static final Map<String, String> DEFAULTS = Map.of(
            "quarkus.banner.enabled", "false",
            // Who waits for a result is told that there is no database.
            "quarkus.flyway.connect-retries", "0",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN",
            "quarkus.log.category.\"io.agroal\".level", "OFF",
            "quarkus.log.category.\"io.agroal.pool\".level", "OFF",
            "quarkus.log.category.\"com.arjuna\".level", "OFF",
            "quarkus.log.category.\"org.hibernate.orm.jdbc.error\".level", "OFF");

    private final Map<String, String> before = new HashMap<>();

    private TaskSettings() {}

    /** Runs a task under the settings, and takes them back: tests run more than one in a process. */
    static void during(Runnable task) {
        TaskSettings settings = new TaskSettings();
        FIXED.forEach(settings::set);
        DEFAULTS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                settings.set(name, value);
            }
        });
        try {
            task.run();
        } finally {
            settings.takeBack();
        }
    }

    private void set(String name, String value) {
        before.put(name, System.getProperty(name));
        System.setProperty(name, value);
    }

    private void takeBack() {
        before.forEach((name, value) -> {
            if (value == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, value);
            }
        });
    }
}
