package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainIntegrationTest;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import org.junit.jupiter.api.Test;

/** The packaged program does what its command line says, on a store that is empty. */
@QuarkusMainIntegrationTest
class TaskIT {
    @Test
    void importsAFile(QuarkusMainLauncher launcher) {
        LaunchResult imported = launcher.launch("import", "--progress=bar", "src/test/resources/export/valid.ndjson");
        assertEquals(0, imported.exitCode(), imported::getErrorOutput);
        assertTrue(imported.getOutput().contains("no problems; nodes +"), imported::getOutput);
    }

    @Test
    void saysWhatIsWrongWithADossier(QuarkusMainLauncher launcher) {
        LaunchResult checked = launcher.launch("check", "src/test/resources/dossiers/broken/unknown-fields");
        assertEquals(1, checked.exitCode(), checked::getErrorOutput);
        assertTrue(checked.getOutput().contains("dossier.yaml:"), checked::getOutput);
    }

    @Test
    void tellsItsCommands(QuarkusMainLauncher launcher) {
        LaunchResult helped = launcher.launch("help", "export");
        assertEquals(0, helped.exitCode(), helped::getErrorOutput);
        assertTrue(helped.getOutput().contains("--force"), helped::getOutput);
    }
}
