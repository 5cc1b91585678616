package org.entente.command;

import picocli.CommandLine.Command;

/** Serves the graph. {@link Main} does it; this is the name for it. */
@Command(
        name = "serve",
        description = "Serves the graph over GraphQL until it is stopped. This is what is done without a command.")
final class Serve {}
