package org.entente.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the graph. {@link Main} does it; this is the name for it. */
@Command(
        name = "serve",
        description = "Serves the graph over GraphQL until it is stopped. This is what is done without a command.")
final class Serve {
    @Option(
            names = "--read-only",
            description = {
                "Serve what a writer has loaded, from a standby of its database: migrate, load and index nothing.",
                "The same as the setting entente.read-only (in the environment, ENTENTE_READ_ONLY=true)."
            })
    boolean isReadOnly;

    /** Sets what the options say, as a system property, since the program is not started yet. */
    void set() {
        if (isReadOnly) {
            System.setProperty(ReadOnlySettings.NAME, "true");
        }
    }
}
