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
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Dossier;
import org.entente.model.GraphState;
import org.entente.model.Mention;
import org.entente.model.NodeEntity;
import org.entente.model.Redirect;
import org.entente.model.RelationEntity;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loading does to the database: exactly what a dossier says, no more, and nothing the second time. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
class DossierStoreTest {
    private static final Path VALID = Path.of("src/test/resources/dossiers/valid");

    private static final String POSITION = """
          - kind: position
            person: person/ada-lark
            body: country/xandria
            title: President
            since: 2029
            sinceWording: since 2029
            citations:
              - {document: document/quill-note, quote: "Ada Lark, president of Xandria since 2029"}
        """;

    private static final String NAMING = """
            citations:
              - {document: document/quill-note, quote: "The bridge there is named after her"}
        """;

    @Inject
    DossierLoader loader;

    @Inject
    StatelessSession session;

    @TempDir
    Path folder;

    private FolderSource quill;
    private FolderSource coast;

    @BeforeEach
    void copy() throws IOException {
        quill = copy("quill");
        coast = copy("coast");
    }

    @AfterEach
    void cleanUp() throws IOException {
        for (FolderSource source : List.of(coast, quill)) {
            String name = source.name();
            Files.writeString(source.folder().resolve("dossier.yaml"), "dossier: " + name + "\ntitle: Nothing\n");
            assertEquals(List.of(), loader.load(source).problems());
        }
        inTransaction(() -> {
            Dossier.all(session).stream()
                    .filter(row -> Set.of("quill", "coast").contains(row.name))
                    .forEach(session::delete);
            return null;
        });
    }

    @Test
    void theFirstLoadInsertsAndTheSecondChangesNothing() {
        long before = revision();
        LoadReport first = loader.load(quill);
        assertEquals(List.of(), first.problems());
        assertEquals(new Counts(20, 0, 0), first.nodes());
        assertEquals(new Counts(16, 0, 0), first.relations());
        assertEquals(new Counts(7, 0, 0), first.figures());
        assertEquals(new Counts(20, 0, 0), first.citations());
        assertEquals(before + 1, first.revision());
        LoadReport second = loader.load(quill);
        assertTrue(second.isUnchanged(), second.toString());
        assertEquals(before + 1, second.revision());
        assertEquals(before + 1, revision());
        assertTrue(loader.loadIfChanged(quill).isUnchanged());
    }

    @Test
    void anEditChangesWhatItSaysAndNothingElse() throws IOException {
        loader.load(quill);
        edit(quill, "label: Port Quill", "label: Quill Harbour");
        edit(
                quill,
                "  - {kind: backdrop, event: event/lark-visit",
                "  - {kind: backdrop, until: 2032, event: event/lark-visit");
        edit(
                quill,
                "  - {kind: party, agreement: agreement/quill-declaration, party: country/xandria, inference: The"
                        + " president signed.}\n",
                "");
        edit(quill, "amount: 30 years", "amount: 31 years");
        edit(quill, "quote: \"Lark said that trade will double\"", "quote: \"said that trade will double\"");
        LoadReport report = loader.load(quill);
        assertEquals(new Counts(0, 1, 0), report.nodes());
        assertEquals(new Counts(0, 1, 1), report.relations());
        assertEquals(new Counts(1, 0, 1), report.figures());
        // One citation was changed, and that of the figure follows the figure.
        assertEquals(new Counts(2, 0, 2), report.citations());
        assertEquals("Quill Harbour", node("place/port-quill").label);
    }

    @Test
    void wordsThatSayThatSomethingIsUnknownAreAnotherCitationThanThoseThatSayIt() throws IOException {
        loader.load(quill);
        edit(quill, "was born\", unknown: born}", "was born\"}");
        LoadReport report = loader.load(quill);
        assertEquals(List.of(), report.problems());
        assertEquals(new Counts(1, 0, 1), report.citations());
    }

    @Test
    void mentionsFollowTheCitations() throws IOException {
        loader.load(quill);
        assertTrue(mentioned("document/quill-note").contains("place/lark-bridge"));
        assertFalse(mentioned("document/quill-note").contains("person/bo-fenn"));
        edit(quill, NAMING, "    inference: It is her name.\n");
        loader.load(quill);
        assertFalse(mentioned("document/quill-note").contains("place/lark-bridge"));
    }

    @Test
    void aRenamedNodeKeepsItsRow() throws IOException {
        loader.load(quill);
        Integer key = node("person/bo-fenn").key;
        edit(
                quill,
                "{id: person/bo-fenn, label: Bo Fenn,",
                "{id: person/boris-fenn, formerly: [person/bo-fenn], label: Boris Fenn,");
        LoadReport report = loader.load(quill);
        assertEquals(new Counts(0, 1, 0), report.nodes());
        assertEquals(key, node("person/boris-fenn").key);
        List<Redirect> redirects = inTransaction(() -> Redirect.withIds(session, List.of("person/bo-fenn")));
        assertEquals(key, redirects.get(0).nodeKey);
    }

    @Test
    void codesCanChangeHands() throws IOException {
        loader.load(quill);
        edit(quill, "code: XA", "code: XC");
        edit(quill, "code: XB", "code: XA");
        edit(quill, "code: XC", "code: XB");
        assertEquals(new Counts(0, 2, 0), loader.load(quill).nodes());
    }

    @Test
    void aBrokenDossierChangesNothing() throws IOException {
        loader.load(quill);
        long before = revision();
        edit(quill, "label: Port Quill", "label: Quill Harbour");
        edit(quill, "The bridge there is named after her", "The bridge is named after her");
        LoadReport report = loader.load(quill);
        assertFalse(report.isLoaded());
        assertEquals(1, report.problems().size());
        assertEquals(before, revision());
        assertEquals("Port Quill", node("place/port-quill").label);
    }

    @Test
    void anUnchangedDossierIsKnownByItsFiles() throws IOException {
        loader.load(quill);
        loader.load(coast);
        long before = revision();
        assertEquals(
                "dossier 'quill': unchanged, revision " + before,
                loader.loadIfChanged(quill).toString());
        assertEquals(
                "dossier 'coast': unchanged, revision " + before,
                loader.loadIfChanged(coast).toString());

        Path note = quill.folder().resolve("note.txt");
        String text = Files.readString(note);
        Files.writeString(note, text + "One more line.\n");
        assertFalse(loader.loadIfChanged(quill).isLoaded(), "the hash in dossier.yaml is that of the old text");
        Files.delete(note);
        LoadReport missing = loader.loadIfChanged(quill);
        assertTrue(missing.toString().contains("there is no such file in the dossier"), missing.toString());
        Files.writeString(note, text);
        assertTrue(loader.loadIfChanged(quill).isUnchanged());

        edit(quill, "label: Port Quill,", "label: Quill Harbour, nonsense: yes,");
        LoadReport broken = loader.loadIfChanged(quill);
        assertTrue(broken.toString().contains("nonsense"), broken.toString());
        edit(quill, " nonsense: yes,", "");
        assertEquals(new Counts(0, 1, 0), loader.loadIfChanged(quill).nodes());
        assertEquals(before + 1, revision());
    }

    @Test
    void twoDossiersShareAFact() throws IOException {
        loader.load(quill);
        LoadReport second = loader.load(coast);
        assertEquals(List.of(), second.problems());
        assertEquals(new Counts(1, 0, 0), second.relations());
        assertEquals(new Counts(3, 0, 0), second.citations());
        RelationEntity position = position();
        assertEquals("quill", ownerOf(position));
        assertEquals(2, citations(position).size());

        edit(quill, POSITION, "");
        LoadReport dropped = loader.load(quill);
        assertEquals(new Counts(0, 1, 0), dropped.relations());
        assertEquals("coast", ownerOf(position()));
        assertEquals(1, citations(position()).size());

        edit(coast, Files.readString(coast.folder().resolve("dossier.yaml")), "dossier: coast\ntitle: Nothing\n");
        assertEquals(new Counts(0, 0, 2), loader.load(coast).relations());
    }

    @Test
    void whatAnotherDossierNeedsStays() throws IOException {
        loader.load(quill);
        loader.load(coast);
        edit(quill, Files.readString(quill.folder().resolve("dossier.yaml")), "dossier: quill\ntitle: Nothing\n");
        LoadReport report = loader.load(quill);
        assertFalse(report.isLoaded());
        assertTrue(report.toString().contains("'place/port-quill' is no longer defined, but"), report.toString());
        assertEquals("Port Quill", node("place/port-quill").label);
    }

    @Test
    void aNodeIsDefinedByOneDossier() throws IOException {
        loader.load(quill);
        edit(coast, "relations:", "nodes:\n  - {id: person/ada-lark, label: Ada Lark}\nrelations:");
        assertEquals(
                List.of("'person/ada-lark' is defined by the dossier 'quill': take it out here, and refer to it by its"
                        + " id"),
                loader.load(coast).problems().stream().map(Problem::reason).toList());
    }

    /** As several processes do; in one, loads come one after the other anyway, and no two have an H2 file. */
    @Test
    @Tag("postgresql")
    void writersWaitForEachOther() {
        long before = revision();
        List<CompletableFuture<Void>> writers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> inTransaction(() -> {
                    GraphState state = GraphState.lock(session);
                    state.revision++;
                    session.update(state);
                    return null;
                })))
                .toList();
        writers.forEach(CompletableFuture::join);
        assertEquals(before + 4, revision());
    }

    private FolderSource copy(String name) throws IOException {
        Path from = VALID.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return new FolderSource(folder.resolve(name));
    }

    private static void edit(FolderSource source, String from, String to) throws IOException {
        Path file = source.folder().resolve("dossier.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(from), from);
        Files.writeString(file, text.replace(from, to));
    }

    private long revision() {
        return inTransaction(() -> session.get(GraphState.class, GraphState.ONLY).revision);
    }

    private NodeEntity node(String id) {
        return inTransaction(() -> NodeEntity.withIds(session, List.of(id)).get(0));
    }

    private RelationEntity position() {
        Integer person = node("person/ada-lark").key;
        return inTransaction(() -> RelationEntity.touching(session, List.of(person)).stream()
                .filter(row -> row.id.startsWith("position/"))
                .findFirst()
                .orElseThrow());
    }

    private String ownerOf(RelationEntity relation) {
        return inTransaction(() -> session.get(Dossier.class, relation.dossierKey).name);
    }

    private List<Citation> citations(RelationEntity relation) {
        return inTransaction(() -> Citation.ofRelations(session, List.of(relation.key)));
    }

    private Set<String> mentioned(String document) {
        Integer key = node(document).key;
        return inTransaction(() -> NodeEntity.withKeys(
                        session,
                        Mention.ofDocuments(session, List.of(key)).stream()
                                .map(mention -> mention.nodeKey)
                                .toList())
                .stream()
                .map(node -> node.id)
                .collect(Collectors.toSet()));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
