package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The program as it is started, on a store that is empty: it does what it is told, loads nothing, and ends. */
@QuarkusMainTest
class TaskTest {
    @Test
    void standardOutputHoldsTheResultAlone(QuarkusMainLauncher launcher) {
        LaunchResult stats = launcher.launch("stats", "--json");
        assertEquals(0, stats.exitCode(), stats::getErrorOutput);
        assertEquals(
                List.of("{\"revision\":0,\"dossiers\":0,\"nodes\":{},\"relations\":{},\"figures\":{},"
                        + "\"citations\":0,\"documents\":0,\"characters\":0}"),
                result(stats));
        assertNull(System.getProperty("quarkus.http.host-enabled"), "settings of the command are left behind");
        LaunchResult export = launcher.launch("export");
        assertEquals(0, export.exitCode(), export::getErrorOutput);
        assertEquals(List.of(), result(export));
        LaunchResult verify = launcher.launch("verify");
        assertEquals(0, verify.exitCode(), verify::getErrorOutput);
    }

    /** Without what is logged while the test builds the program, before it runs. */
    private static List<String> result(LaunchResult launched) {
        return launched.getOutputStream().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("{"))
                .toList();
    }

    @Test
    void problemsAreAnExitCode(QuarkusMainLauncher launcher) {
        LaunchResult check = launcher.launch("check", "src/test/resources/dossiers/nowhere");
        assertEquals(1, check.exitCode());
        assertTrue(check.getOutput().contains("dossier.yaml"), check::getOutput);
    }

    @Test
    void aWrongCommandLineIsAnExitCode(QuarkusMainLauncher launcher) {
        assertEquals(2, launcher.launch("sevre").exitCode());
        assertEquals(0, launcher.launch("--version").exitCode());
    }
}
