package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Dossier;
import org.entente.model.RelationEntity;
import org.junit.jupiter.api.Test;

/** What belongs to several dossiers: facts that both state stay while one of them does, and what another dossier needs cannot go. */
@QuarkusTest
@TestProfile(EmptyGraph.class)
class SharedFactsTest extends EditedDossiers {
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
}
