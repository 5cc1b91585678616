package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code dossiers/broken} is a dossier that must not load, and {@code problems.txt} beside it is
 * exactly what its author is told. With {@code -Dentente.golden=update} the files are written anew.
 */
class BrokenDossierTest {
    private static final Path FOLDER = Path.of("src/test/resources/dossiers/broken");

    /** What the case "other-dossiers" meets in the graph. */
    private static final KnownGraph OTHERS = new KnownGraph() {
        @Override
        public Map<String, KnownNode> nodes(Collection<String> ids) {
            Map<String, KnownNode> nodes = new HashMap<>();
            nodes.put("country/known", new KnownNode("country/known", "other"));
            nodes.put("country/known-before", new KnownNode("country/known", "other"));
            nodes.put("country/other", new KnownNode("country/other", "other"));
            nodes.put("country/other-before", new KnownNode("country/other", "other"));
            nodes.keySet().retainAll(ids);
            return nodes;
        }

        @Override
        public Map<String, String> texts(Collection<String> documents) {
            return Map.of();
        }

        @Override
        public List<Part> parts() {
            return List.of();
        }

        @Override
        public Map<String, String> codes(Collection<String> countryCodes, Collection<String> hsCodes) {
            return countryCodes.contains("XK") ? Map.of("XK", "country/known") : Map.of();
        }
    };

    @TestFactory
    Stream<DynamicTest> tellsExactlyWhatIsWrong() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertTrue(cases.size() >= 30, "only " + cases.size() + " cases");
            return cases.stream().map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }

    private static void check(Path folder) throws IOException {
        DossierFixture fixture = DossierFixture.of(new FolderSource(folder), OTHERS);
        String actual =
                fixture.problems().stream().map(problem -> problem + "\n").collect(Collectors.joining());
        Path golden = folder.resolve("problems.txt");
        if ("update".equals(System.getProperty("entente.golden"))) {
            Files.writeString(golden, actual);
        }
        assertTrue(fixture.dossier().isEmpty(), "it has no problem");
        assertEquals(Files.readString(golden), actual);
    }
}
