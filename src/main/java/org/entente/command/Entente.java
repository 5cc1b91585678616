package org.entente.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ScopeType;

/** The program. A new command is a class, and a line in this list. */
@Command(
        name = "entente",
        description = {
            "A knowledge graph of relations between states in which every fact carries the words that say it.",
            "Without a command it serves."
        },
        subcommands = {
            Serve.class,
            Import.class,
            Export.class,
            Check.class,
            Verify.class,
            Stats.class,
            Explain.class,
            HelpCommand.class
        },
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:it is done",
            "1:it could not be done, or there are problems: the output says which",
            "2:the command line is wrong"
        })
final class Entente {
    /** The exit code when something could not be done. */
    static final int FAILED = 1;

    private Entente() {}

    /**
     * Reads command lines.
     *
     * @param factory makes the commands
     */
    static CommandLine commandLine(IFactory factory) {
        return new CommandLine(new Entente(), factory)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    command.getErr().println(Failure.of(exception));
                    return FAILED;
                });
    }
}
