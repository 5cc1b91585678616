package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.GraphExport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is exported can be imported, and is the same graph again: dossiers, former ids and the citations of several dossiers for one fact included. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
class RoundTripTest {
    private static final Path VALID = Path.of("src/test/resources/dossiers/valid");

    @Inject
    DossierLoader loader;

    @Inject
    BulkImport bulk;

    @Inject
    GraphExport export;

    @Inject
    WholeGraph graph;

    @TempDir
    Path folder;

    /** Dossiers that go together. */
    static Stream<List<DossierSource>> dossiers() {
        return Stream.of(
                List.of(new ClassPathSource("dossiers/kazakhstan-azerbaijan-2023")),
                List.of(new FolderSource(VALID.resolve("quill")), new FolderSource(VALID.resolve("coast"))));
    }

    private void load(List<DossierSource> sources) {
        graph.clear();
        sources.forEach(source -> assertEquals(List.of(), loader.load(source).problems()));
    }

    @AfterEach
    void clear() {
        graph.clear();
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void anEmptyGraphBecomesTheSame(List<DossierSource> sources) throws IOException {
        load(sources);
        String before = exported();
        graph.clear();
        assertEquals("", exported());
        BulkReport report = load(before);
        assertEquals(List.of(), report.problems());
        assertEquals(before, exported());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theGraphItselfStaysAsItIs(List<DossierSource> sources) throws IOException {
        load(sources);
        String before = exported();
        BulkReport report = load(before);
        assertEquals(List.of(), report.problems());
        assertFalse(report.isChange(), report::toString);
        assertEquals(before, exported());
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void dossiersAreKnownAgainByTheirFiles(List<DossierSource> sources) throws IOException {
        load(sources);
        String before = exported();
        graph.clear();
        load(before);
        for (DossierSource source : sources) {
            assertTrue(loader.loadIfChanged(source).isUnchanged());
            assertTrue(loader.load(source).isUnchanged());
        }
    }

    private BulkReport load(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("graph.ndjson"), lines);
        return bulk.load(List.of(new BulkFile(file)), new BulkOptions(false, false, 10), Progress.NONE);
    }

    private String exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
