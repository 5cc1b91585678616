package org.entente.command;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Where the program starts. The command line is read first: help, and what is wrong with it, is told at once, without a
 * store. Then it serves, or does what else it is told to and ends.
 */
@QuarkusMain
public final class Main {
    /** For the container, to which the start is a bean like any other. */
    Main() {}

    /** Does what the arguments say; serves when there are none. */
    public static void main(String... arguments) {
        CommandLine commandLine = Entente.commandLine(CommandLine.defaultFactory());
        OptionalInt answered = answer(commandLine, arguments);
        if (answered.isPresent()) {
            exit(answered.getAsInt());
            return;
        }
        boolean isToServe = isToServe(commandLine.getParseResult());
        if (isToServe) {
            setServing(commandLine.getParseResult());
        }
        List<String> problems = Settings.problems();
        if (!problems.isEmpty()) {
            problems.forEach(commandLine.getErr()::println);
            exit(Entente.FAILED);
        } else if (isToServe) {
            // Tells its exit code itself.
            Quarkus.run(arguments);
        } else {
            exit(Task.start(arguments));
        }
    }

    /**
     * Reads the arguments, and answers what needs no store: help, and what is wrong with them.
     *
     * @return the exit code; empty when there is something to be done
     */
    static OptionalInt answer(CommandLine commandLine, String... arguments) {
        try {
            commandLine.parseArgs(arguments);
            Integer helped = CommandLine.executeHelpRequest(commandLine.getParseResult());
            return helped == null ? OptionalInt.empty() : OptionalInt.of(helped);
        } catch (ParameterException e) {
            return OptionalInt.of(misread(e, arguments));
        }
    }

    private static boolean isToServe(ParseResult parsed) {
        return !parsed.hasSubcommand() || parsed.subcommand().commandSpec().userObject() instanceof Serve;
    }

    private static void setServing(ParseResult parsed) {
        if (parsed.hasSubcommand() && parsed.subcommand().commandSpec().userObject() instanceof Serve serve) {
            serve.set();
        }
    }

    /** Says what is wrong with the command line. */
    private static int misread(ParameterException misread, String... arguments) {
        try {
            return misread.getCommandLine().getParameterExceptionHandler().handleParseException(misread, arguments);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the program; in tests, just tells them. */
    private static void exit(int code) {
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, null);
    }
}
