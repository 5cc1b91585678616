package org.entente.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.model.ChangeForm;
import org.entente.model.CurrencyCode;
import org.entente.model.Decimal;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;
import org.entente.model.RecordForm;
import org.entente.model.RelationKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which edits of a fact make another fact of it, and which do not. */
class IdentityTest {
    private static final FigureEnds ENDS = new FigureEnds("country/xandria", "country/yorland", null, null, null);

    @Test
    void theIdsAreTheseForEver() {
        assertEquals(
                "position/52e413479a1c6588",
                position("person/ada-lark", "country/xandria", null, null, "President", "2029"));
        assertEquals("figure/9b4b4f737331a407", Identity.ofFigure(figure(), ENDS, null));
        assertEquals(
                "citation/2e1e4bd9ed650c1d", Identity.ofCitation("topic/trade", null, false, "document/note", 3, 9));
    }

    @Test
    void everyPartOfARelationCounts() {
        List<String> ids = List.of(
                position("person/ada-lark", "country/xandria", null, null, "President", "2029"),
                position("person/bo-fenn", "country/xandria", null, null, "President", "2029"),
                position("person/ada-lark", "country/yorland", null, null, "President", "2029"),
                position("person/ada-lark", "country/xandria", "country/yorland", null, "President", "2029"),
                position("person/ada-lark", "country/xandria", null, "GUEST", "President", "2029"),
                position("person/ada-lark", "country/xandria", null, null, "Chair", "2029"),
                position("person/ada-lark", "country/xandria", null, null, "President", "2029-01"),
                position("person/ada-lark", "country/xandria", null, null, null, "2029"),
                position("person/ada-lark", "country/xandria", null, "President", null, "2029"));
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void partsDoNotRunIntoEachOther() {
        assertNotEquals(
                position("person/a", "b", null, null, null, null), position("person/", "ab", null, null, null, null));
        assertNotEquals(position("-", "b", null, null, null, null), position(null, "b", null, null, null, null));
        assertNotEquals(position("3:abc", "", null, null, null, null), position("", "3:abc", null, null, null, null));
    }

    @TestFactory
    Stream<DynamicTest> anotherFigure() {
        Map<String, Consumer<Figure>> edits = Map.of(
                "measure", figure -> figure.measure = Measure.IMPORTS,
                "since", figure -> figure.since = new PartialDate("2031"),
                "until", figure -> figure.until = new PartialDate("2031"),
                "modality", figure -> figure.modality = Modality.TARGET,
                "amount", figure -> figure.amountValue = new Decimal("375300001"),
                "currency", figure -> figure.currency = new CurrencyCode("EUR"),
                "unit", figure -> figure.unit = "tonnes",
                "change form", figure -> figure.changeForm = ChangeForm.FACTOR,
                "change amount", figure -> figure.changeAmount = new Decimal("31"),
                "share", figure -> figure.shareValue = new Decimal("26"));
        return edits.entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
                    Figure edited = figure();
                    edit.getValue().accept(edited);
                    assertNotEquals(Identity.ofFigure(figure(), ENDS, null), Identity.ofFigure(edited, ENDS, null));
                }));
    }

    @TestFactory
    Stream<DynamicTest> theSameFigure() {
        Map<String, Consumer<Figure>> edits = Map.of(
                "printed otherwise", figure -> figure.amountValue = new Decimal("375300000.0"),
                "tolerance", figure -> figure.amountTolerance = new Decimal("5000000"),
                "converted", figure -> figure.convertedValue = new Decimal("1"),
                "base", figure -> figure.baseSince = new PartialDate("2028"),
                "change tolerance", figure -> figure.changeTolerance = null,
                "record", figure -> figure.record = RecordForm.ALL_TIME_HIGH,
                "period's wording", figure -> figure.periodWording = "In that year",
                "note beside a number", figure -> figure.note = "A note.",
                "inference", figure -> figure.inference = "Concluded.");
        return edits.entrySet().stream()
                .map(edit -> DynamicTest.dynamicTest(edit.getKey(), () -> {
                    Figure edited = figure();
                    edit.getValue().accept(edited);
                    assertEquals(Identity.ofFigure(figure(), ENDS, null), Identity.ofFigure(edited, ENDS, null));
                }));
    }

    @Test
    void aNoteTellsFiguresWithoutNumbersApart() {
        Figure one = new Figure();
        one.measure = Measure.EXPORTS;
        one.note = "Wheat is sold.";
        Figure other = new Figure();
        other.measure = Measure.EXPORTS;
        other.note = "Rice is sold.";
        assertNotEquals(Identity.ofFigure(one, ENDS, null), Identity.ofFigure(other, ENDS, null));
    }

    @Test
    void theNodesOfAFigureAndItsWholeCount() {
        List<String> ids = List.of(
                Identity.ofFigure(figure(), ENDS, null),
                Identity.ofFigure(
                        figure(), new FigureEnds("country/yorland", "country/xandria", null, null, null), null),
                Identity.ofFigure(
                        figure(), new FigureEnds("country/xandria", "country/yorland", "x", null, null), null),
                Identity.ofFigure(
                        figure(), new FigureEnds("country/xandria", "country/yorland", null, "x", null), null),
                Identity.ofFigure(
                        figure(), new FigureEnds("country/xandria", "country/yorland", null, null, "x"), null),
                Identity.ofFigure(figure(), ENDS, "figure/0123456789abcdef"));
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void idsFitTheirColumn() {
        for (RelationKind kind : RelationKind.values()) {
            String id = Identity.ofRelation(kind, "a", "b", null, null, null, null);
            assertTrue(id.length() <= 40, id);
            assertEquals(kind, RelationKind.ofId(id).orElseThrow());
        }
    }

    private static String position(
            String subject, String object, String third, String role, String words, String since) {
        return Identity.ofRelation(RelationKind.POSITION, subject, object, third, role, words, since);
    }

    private static Figure figure() {
        Figure figure = new Figure();
        figure.measure = Measure.EXPORTS;
        figure.since = new PartialDate("2030");
        figure.modality = Modality.ACTUAL;
        figure.amountValue = new Decimal("375300000");
        figure.amountTolerance = new Decimal("50000");
        figure.currency = new CurrencyCode("USD");
        figure.changeForm = ChangeForm.PERCENT;
        figure.changeAmount = new Decimal("30");
        figure.changeTolerance = new Decimal("0.5");
        return figure;
    }
}
