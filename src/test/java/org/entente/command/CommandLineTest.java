package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is answered at once, without a store: help, the version, and what is wrong with a command line. */
class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine = Entente.commandLine(CommandLine.defaultFactory())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    private OptionalInt answer(String... arguments) {
        return Main.answer(commandLine, arguments);
    }

    static Stream<String> commands() {
        return Entente.commandLine(CommandLine.defaultFactory()).getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"));
    }

    @Test
    void helpNamesAllCommandsAndExitCodes() {
        assertEquals(OptionalInt.of(0), answer("--help"));
        commands().forEach(name -> assertTrue(out.toString().contains("\n  " + name + " "), name));
        assertTrue(out.toString().contains("Exit codes:\n  0 "), out.toString());
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandHasHelp(String command) {
        assertEquals(OptionalInt.of(0), answer("help", command));
        String help = out.toString();
        assertTrue(help.startsWith("Usage: entente " + command), help);
        assertTrue(help.contains("Exit codes:"), help);
        out.getBuffer().setLength(0);
        assertEquals(OptionalInt.of(0), answer(command, "--help"));
        assertEquals(help, out.toString());
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(OptionalInt.of(0), answer("--version"));
        assertTrue(out.toString().matches("entente \\d+\\.\\d+\\.\\d+\\S*\nJava \\S+\n"), out.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "exprot, export",
        "stat, stats",
        "stats --jsn, --json",
        "help verfy, verify",
    })
    void aMisspeltWordIsGuessed(String line, String meant) {
        assertEquals(OptionalInt.of(2), answer(line.split(" ", -1)));
        assertTrue(err.toString().contains(meant), err.toString());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "export one two", "verify everything", "serve here", "--read-only", "--port"})
    void aWrongCommandLineIsToldOf(String line) {
        assertEquals(OptionalInt.of(2), answer(line.split(" ", -1)));
        assertTrue(!err.toString().isBlank());
        assertEquals("", out.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serve",
                "serve --read-only",
                "export",
                "export --force graph.ndjson.gz",
                "check one two",
                "verify",
                "stats --json"
            })
    void aRightOneIsForTheStore(String line) {
        assertEquals(OptionalInt.empty(), answer(line.isEmpty() ? new String[0] : line.split(" ", -1)));
        assertEquals("", err.toString() + out);
    }

    @Test
    void servingReadOnlyIsASetting() {
        assertEquals(OptionalInt.empty(), answer("serve", "--read-only"));
        Serve serve =
                (Serve) commandLine.getParseResult().subcommand().commandSpec().userObject();
        try {
            serve.set();
            assertEquals("true", System.getProperty("entente.read-only"));
        } finally {
            System.clearProperty("entente.read-only");
        }
    }

    @Test
    void allCommandsAndOptionsAreDescribed() throws Exception {
        String page = Files.readString(Path.of("src/docs/command-line.md"));
        for (CommandLine command : List.copyOf(commandLine.getSubcommands().values())) {
            String name = command.getCommandName();
            assertTrue(page.contains("`" + name), name);
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.usageHelp() && !option.versionHelp())
                    .forEach(option -> assertTrue(page.contains(option.longestName()), option::longestName));
        }
    }
}
