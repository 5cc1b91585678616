package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.search.Finder;
import org.entente.search.Finder.FoundNode;
import org.entente.search.Search;
import org.entente.search.SearchIndex;
import org.entente.search.Searcher;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading writes to the index is what drawing it anew would give, after each of some changes. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
class IncrementalIndexTest {
    private static final Path QUILL = Path.of("src/test/resources/dossiers/valid/quill");

    @Inject
    DossierLoader loader;

    @Inject
    StatelessSession session;

    @Inject
    Searcher searcher;

    @TempDir
    Path folder;

    @AfterEach
    void cleanUp() throws IOException {
        write("dossier: quill\ntitle: Nothing\n");
        load();
        inTransaction(() -> session.createMutationQuery("delete from Dossier").executeUpdate());
    }

    @Test
    void rebuildingChangesNothing() throws IOException {
        copy();
        load();
        assertEquals("place/port-quill", find("port quil").get(0).nodeId());
        assertFalse(find("lark bridge named after her").isEmpty());
        assertIsAsRebuilt();

        edit("label: Port Quill", "label: Quill Harbour");
        load();
        assertEquals("Quill Harbour", find("harbour").get(0).text());
        assertTrue(find("port quill").stream().noneMatch(hit -> hit.text().equals("Port Quill")));
        assertIsAsRebuilt();

        edit("quote: \"Lark said that trade will double\"", "quote: \"said that trade will double\"");
        edit(
                "{id: person/bo-fenn, label: Bo Fenn,",
                "{id: person/boris-fenn, formerly: [person/bo-fenn], label: Boris Fenn,");
        load();
        assertEquals("person/boris-fenn", find("boris").get(0).nodeId());
        assertIsAsRebuilt();

        write("dossier: quill\ntitle: Nothing\n");
        load();
        assertEquals(List.of(), rows());
        assertEquals(List.of(), find("quill"));
    }

    private void copy() throws IOException {
        Files.createDirectories(folder.resolve("texts"));
        try (Stream<Path> files = Files.walk(QUILL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(QUILL.relativize(file).toString()));
            }
        }
    }

    private void assertIsAsRebuilt() {
        List<String> incremental = rows();
        assertFalse(incremental.isEmpty());
        inTransaction(() -> {
            new SearchIndex(session).rebuild();
            return null;
        });
        assertEquals(incremental, rows());
    }

    private List<String> rows() {
        return inTransaction(() -> {
            List<String> rows = new ArrayList<>();
            for (String table : List.of("search_word", "search_token")) {
                session.createNativeQuery("select * from " + table, Object[].class).getResultList().stream()
                        .map(row -> table + Arrays.toString(row))
                        .sorted()
                        .forEach(rows::add);
            }
            return rows;
        });
    }

    private List<FoundNode> find(String text) {
        return inTransaction(() -> Finder.find(searcher, session, Search.everywhere(text, null)));
    }

    private void load() {
        assertEquals(List.of(), loader.load(new FolderSource(folder)).problems());
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(folder.resolve("dossier.yaml"));
        assertTrue(text.contains(from), from);
        write(text.replace(from, to));
    }

    private void write(String dossier) throws IOException {
        Files.writeString(folder.resolve("dossier.yaml"), dossier);
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
