package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.GraphState;
import org.entente.model.Mention;
import org.entente.model.NodeEntity;
import org.entente.model.Redirect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What loading does to the database: exactly what a dossier says, no more, and nothing the second time. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
class DossierStoreTest extends EditedDossiers {
    @Inject
    WholeGraph graph;

    private static final String NAMING = """
            citations:
              - {document: document/quill-note, quote: "The bridge there is named after her"}
        """;

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
    void relationsRepeatTheDateAndIdOfTheirSubjects() throws IOException {
        loader.load(quill);
        assertEquals(0, graph.staleCopies());
        edit(quill, "signed: 2031-05-02", "signed: 2030-01-01");
        edit(quill, "event/lark-visit", "event/lark-journey");
        edit(quill, "id: event/lark-journey,", "id: event/lark-journey, formerly: [event/lark-visit],");
        assertEquals(List.of(), loader.load(quill).problems());
        assertEquals(0, graph.staleCopies());
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
}
