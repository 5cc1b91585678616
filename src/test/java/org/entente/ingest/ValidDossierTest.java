package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Decimal;
import org.entente.model.Figure;
import org.entente.model.NodeKind;
import org.entente.model.RelationKind;
import org.junit.jupiter.api.Test;

/** Dossiers without a problem, and what is made of them. */
class ValidDossierTest {
    private static final Path QUILL = Path.of("src/test/resources/dossiers/valid/quill");

    @Test
    void theFirstDossierHasNoProblem() {
        DossierFixture fixture = DossierFixture.of(new ClassPathSource("dossiers/kazakhstan-azerbaijan-2023"));
        assertEquals(List.of(), fixture.problems());
        assertTrue(fixture.dossier().isPresent());
    }

    @Test
    void theFictionalDossierHasNoProblem() {
        DossierFixture fixture = DossierFixture.of(new FolderSource(Path.of("src/test/resources/fiction/lantern-sea")));
        assertEquals(List.of(), fixture.problems());
        assertTrue(fixture.dossier().isPresent());
    }

    @Test
    void everyKindOfNodeAndRelationIsTaken() {
        CheckedDossier dossier = quill();
        Set<NodeKind> nodes = dossier.nodes().stream()
                .map(node -> NodeKind.ofId(node.id()).orElseThrow())
                .collect(Collectors.toSet());
        Set<RelationKind> relations = dossier.relations().stream()
                .map(relation -> RelationKind.ofId(relation.id()).orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(NodeKind.class), nodes);
        assertEquals(EnumSet.allOf(RelationKind.class), relations);
    }

    @Test
    void aCitationIsThePlaceOfItsQuote() {
        CheckedDossier dossier = quill();
        String text = dossier.nodes().get(0).text();
        CheckedCitation citation = dossier.relations().get(0).citations().get(0);
        assertEquals("Ada Lark, president of Xandria since 2029", text.substring(citation.start(), citation.end()));
    }

    @Test
    void aShareStandsAfterItsWhole() {
        List<CheckedFigure> figures = quill().figures();
        List<String> ids = figures.stream().map(CheckedFigure::id).toList();
        CheckedFigure barley = figures.stream()
                .filter(figure -> "commodity/barley".equals(figure.ends().commodity()))
                .findFirst()
                .orElseThrow();
        assertTrue(ids.indexOf(barley.shareOf()) >= 0);
        assertTrue(ids.indexOf(barley.shareOf()) < ids.indexOf(barley.id()));
    }

    @Test
    void numbersAreExact() {
        Map<String, Figure> figures = quill().figures().stream()
                .map(CheckedFigure::entity)
                .filter(figure -> figure.amountValue != null)
                .collect(Collectors.toMap(figure -> figure.amountValue.toString(), Function.identity()));
        assertEquals(Set.of("375300000", "22800000000", "6", "30"), figures.keySet());
        assertEquals(new Decimal("100000"), figures.get("375300000").amountTolerance);
        assertEquals(new Decimal("50400000"), figures.get("22800000000").convertedValue);
        assertEquals("years", figures.get("30").unit);
    }

    @Test
    void theSameFilesHaveTheSameHash() {
        assertEquals(quill().manifest(), quill().manifest());
        assertEquals(64, quill().manifest().hash().length());
    }

    private static CheckedDossier quill() {
        DossierFixture fixture = DossierFixture.of(new FolderSource(QUILL));
        assertEquals(List.of(), fixture.problems());
        return fixture.dossier().orElseThrow();
    }
}
