package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder under {@code bulk} holds bulk files that are loaded one after the other into an empty graph, and {@code reports.txt} is what each load comes to.
 * Of a file whose name has {@code skip} in it, bad lines are left out. With {@code -Dentente.golden=update} the reports are written anew.
 */
@QuarkusTest
@TestProfile(EmptyGraph.class)
@Tag("thorough")
class BulkCaseTest {
    private static final Path FOLDER = Path.of("src/test/resources/bulk");
    private static final int MOST = 100;

    @Inject
    BulkImport bulk;

    @Inject
    WholeGraph graph;

    @TestFactory
    Stream<DynamicTest> tellsWhatEachLoadComesTo() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            assertTrue(cases.size() >= 10, "only " + cases.size() + " cases");
            return cases.stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        graph.clear();
        StringBuilder actual = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()) {
                BulkOptions options = new BulkOptions(false, file.toString().contains("skip"), MOST);
                BulkReport report = bulk.load(List.of(new BulkFixture(file)), options, Progress.NONE);
                actual.append(file.getFileName())
                        .append(": ")
                        .append(text(report))
                        .append('\n');
                assertEquals(0, graph.staleCopies());
            }
        }
        graph.clear();
        Path golden = folder.resolve("reports.txt");
        if ("update".equals(System.getProperty("entente.golden"))) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual.toString());
    }

    private static String text(BulkReport report) {
        String problems =
                report.problems().stream().map(problem -> "\n  " + problem).collect(Collectors.joining());
        String saved = report.isSaved()
                ? "nodes %s, relations %s, figures %s, citations %s"
                        .formatted(report.nodes(), report.relations(), report.figures(), report.citations())
                : "not loaded";
        return "%d lines, %s; %d problems in %d lines"
                        .formatted(report.lines(), saved, report.problemCount(), report.refusedLines())
                + problems;
    }
}
