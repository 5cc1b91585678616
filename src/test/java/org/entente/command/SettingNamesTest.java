package org.entente.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that is misspelt is told of, and all that there are stand in the docs. */
class SettingNamesTest {
    @ParameterizedTest
    @CsvSource({
        "entente.limits.tyme, entente.limits.time",
        "entente.dossier.folder, entente.dossiers.folder",
        "entente.readonly, entente.read-only",
    })
    void aMisspeltSettingIsGuessed(String name, String meant) {
        List<String> problems = Settings.problems(List.of("quarkus.http.port", name), List.of());
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).startsWith("There is no setting " + name + ". Did you mean " + meant + "?"),
                problems::toString);
    }

    @Test
    void aMisspeltVariableIsGuessed() {
        List<String> problems = Settings.problems(List.of(), List.of("PATH", "ENTENTE_DATA_FOLDR"));
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0)
                        .startsWith(
                                "There is no environment variable ENTENTE_DATA_FOLDR. Did you mean ENTENTE_DATA_FOLDER?"),
                problems::toString);
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() {
        assertEquals(
                List.of("There is no setting entente.wonderful. src/docs/settings.md has all of them."),
                Settings.problems(List.of("entente.wonderful"), List.of()));
    }

    /** Each container of a namespace with a service "entente" is told where that is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENTENTE_SERVICE_HOST",
                "ENTENTE_SERVICE_PORT",
                "ENTENTE_SERVICE_PORT_HTTP",
                "ENTENTE_PORT",
                "ENTENTE_PORT_8080_TCP",
                "ENTENTE_PORT_8080_TCP_PROTO",
                "ENTENTE_PORT_8080_TCP_PORT",
                "ENTENTE_PORT_8080_TCP_ADDR",
                "ENTENTE_READERS_SERVICE_HOST",
                "ENTENTE_READERS_PORT_8080_TCP_ADDR"
            })
    void whatKubernetesSaysOfAServiceIsNoMistake(String name) {
        assertEquals(List.of(), Settings.problems(List.of(), List.of(name)));
    }

    @Test
    void allThatThereAreAreRight() {
        assertEquals(
                List.of(),
                Settings.problems(
                        Settings.KNOWN,
                        Settings.KNOWN.stream().map(Settings::variable).toList()));
    }

    @Test
    void allStandInTheDocs() throws IOException {
        Set<String> written = Files.readAllLines(Path.of("src/docs/settings.md")).stream()
                .filter(line -> line.startsWith("| `entente."))
                .map(line -> line.split("\\|", -1))
                .map(cells -> cells[1].strip() + " " + cells[5].strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Settings.KNOWN.stream()
                .map(name -> "`" + name + "` `" + Settings.variable(name) + "`")
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, written);
    }
}
