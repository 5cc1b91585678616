package org.entente.insight.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.ingest.ReadAmounts;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;
import org.entente.model.Quantity;
import org.junit.jupiter.api.Test;

/** Series of invented figures: gaps stay gaps, and growth is told between neighbours. */
class SeriesRulesTest {
    private static Figure figure(String since, String until, String amount) {
        Quantity quantity = ReadAmounts.amount(amount);
        Figure figure = new Figure();
        figure.id = "figure/" + since + amount;
        figure.measure = Measure.EXPORTS;
        figure.modality = Modality.ACTUAL;
        figure.since = new PartialDate(since);
        figure.until = until == null ? null : new PartialDate(until);
        figure.amountValue = quantity.value();
        figure.amountTolerance = quantity.tolerance();
        figure.currency = quantity.currency();
        return figure;
    }

    private static Series yearly(String... yearsAndAmounts) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < yearsAndAmounts.length; i += 2) {
            figures.add(figure(yearsAndAmounts[i], null, yearsAndAmounts[i + 1]));
        }
        return new SeriesRules(Frequency.YEAR, null, Rates.NONE).of(figures, List.of());
    }

    private static String shown(Computed computed) {
        return computed == null ? "-" : computed.getRange().value().toString();
    }

    @Test
    void growthIsToldBetweenNeighbours() {
        Series series = yearly(
                "2032",
                "121 million USD",
                "2030",
                "100 million USD",
                "2031",
                "110 million USD",
                "2034",
                "242 million USD");
        assertEquals(
                List.of("2030 100 -", "2031 110 10", "2032 121 10", "2034 242 -"),
                series.getPoints().stream()
                        .map(point ->
                                point.getPeriod() + " " + shown(point.getIndex()) + " " + shown(point.getGrowth()))
                        .toList());
        assertEquals(List.of("2033"), series.getGaps());
        // 2.42 is 1.24725 to the fourth.
        assertEquals("24.7", shown(series.getCompoundGrowth()).substring(0, 4));
        assertEquals(
                List.of("100000000", "242000000"),
                series.getCompoundGrowth().inputs().stream()
                        .map(input -> input.amountValue.toString())
                        .toList());
    }

    @Test
    void whatCanBeIsTold() {
        Series series = yearly("2030", "100 million USD", "2031", "110 million USD");
        Computed growth = series.getPoints().get(1).getGrowth();
        // From 109.5 / 100.5 to 110.5 / 99.5.
        assertEquals("8.95522388", growth.getRange().low().toString());
        assertEquals("11.05527639", growth.getRange().high().toString());
        assertEquals("percent", growth.getRange().unit());
    }

    @Test
    void currenciesAreNotMixed() {
        Series series = yearly("2030", "100 million USD", "2031", "110 million EUR");
        assertNull(series.getPoints().get(1).getGrowth());
        assertNull(series.getPoints().get(1).getIndex());
        assertNull(series.getCompoundGrowth());
    }

    @Test
    void sourcesThatDifferStandBesideEachOther() {
        Series series = yearly("2030", "100 million USD", "2031", "110 million USD", "2031", "130 million USD");
        assertEquals(
                Arrays.asList("-", "10", "-"),
                series.getPoints().stream()
                        .map(point -> shown(point.getGrowth()))
                        .toList());
    }

    @Test
    void onlyPeriodsOfTheFrequencyCount() {
        List<Figure> figures = List.of(
                figure("2030", null, "100 million USD"),
                figure("2030-01", "2030-03", "20 million USD"),
                figure("2030-07", "2030-09", "30 million USD"),
                figure("2030-07", null, "9 million USD"));
        Series quarters = new SeriesRules(
                        Frequency.QUARTER,
                        Period.of(new PartialDate("2030-07"), new PartialDate("2030-09")),
                        Rates.NONE)
                .of(figures, List.of());
        assertEquals(
                List.of("2030-01 to 2030-03", "2030-07 to 2030-09"),
                quarters.getPoints().stream().map(SeriesPoint::getPeriod).toList());
        assertEquals(List.of("2030-04 to 2030-06"), quarters.getGaps());
        assertEquals("100", shown(quarters.getPoints().get(1).getIndex()));
        assertEquals(
                1,
                new SeriesRules(Frequency.MONTH, null, Rates.NONE)
                        .of(figures, List.of())
                        .getPoints()
                        .size());
        assertEquals(
                List.of(),
                new SeriesRules(Frequency.MONTH, null, Rates.NONE)
                        .of(List.of(), List.of())
                        .getPoints());
    }
}
