package org.entente.insight.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import org.entente.ingest.ReadAmounts;
import org.entente.insight.audit.Origin;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.entente.model.PartialDate;
import org.entente.model.Quantity;
import org.junit.jupiter.api.Test;

/** Which rate is applied, and when none is. */
class RatesTest {
    private static final CurrencyCode XAU = new CurrencyCode("XAU");

    private static Figure figure(String id, Measure measure, String since, String amount, String converted) {
        Figure figure = new Figure();
        figure.id = id;
        figure.measure = measure;
        figure.modality = Modality.ACTUAL;
        figure.since = since == null ? null : new PartialDate(since);
        Quantity quantity = ReadAmounts.amount(amount);
        figure.amountValue = quantity.value();
        figure.amountTolerance = quantity.tolerance();
        figure.currency = quantity.currency();
        figure.unit = quantity.unit();
        if (converted != null) {
            Quantity second = ReadAmounts.amount(converted);
            figure.convertedValue = second.value();
            figure.convertedTolerance = second.tolerance();
            figure.convertedCurrency = second.currency();
        }
        return figure;
    }

    private static Figure rate(String id, String since, String amount, String converted) {
        return figure(id, Measure.EXCHANGE_RATE, since, amount, converted);
    }

    private static Figure exports(String since, String amount, String converted) {
        return figure("exports", Measure.EXPORTS, since, amount, converted);
    }

    private static Conversion inGold(Figure figure, Figure... rates) {
        return new Rates(XAU, Arrays.asList(rates)).conversion(figure);
    }

    @Test
    void aRateIsAppliedInBothDirections() {
        Figure exports = exports("2031", "40.0 million XTS", null);
        // 39.95 million / 2000.05 to 40.05 million / 1999.95
        Conversion bought = inGold(exports, rate("a", "2031", "2000.0 XTS", "1 XAU"));
        assertEquals("20000", bought.getAmount().value().toString());
        assertEquals("19974.50063", bought.getAmount().low().toString());
        assertEquals("20025.50064", bought.getAmount().high().toString());
        assertEquals(Origin.DERIVED, bought.getAmount().origin());
        // 100 crowns cost 0.05 ounces.
        assertEquals(
                "20000",
                inGold(exports, rate("b", "2031", "0.05 XAU", "100 XTS"))
                        .getAmount()
                        .value()
                        .toString());
    }

    @Test
    void theShortestPeriodThatHoldsTheAmountsGoesFirstAndThenTheId() {
        Figure year = rate("a", "2031", "2000.0 XTS", "1 XAU");
        Figure month = rate("b", "2031-05", "2040.0 XTS", "1 XAU");
        Figure other = rate("c", "2031", "2010.0 XTS", "1 XAU");
        Conversion ofYear = inGold(exports("2031", "40.0 million XTS", null), other, month, year);
        assertEquals("a", ofYear.rate().id);
        assertEquals(1, ofYear.getOtherRates());
        Conversion ofDay = inGold(exports("2031-05-14", "40.0 million XTS", null), other, month, year);
        assertEquals("b", ofDay.rate().id);
        assertEquals(2, ofDay.getOtherRates());
    }

    @Test
    void otherRatesAreNotApplied() {
        Figure expected = rate("d", "2031", "2500.0 XTS", "1 XAU");
        expected.modality = Modality.ESTIMATE;
        Figure[] others = {
            rate("a", "2030", "1950.0 XTS", "1 XAU"),
            rate("b", "2031-05", "2040.0 XTS", "1 XAU"),
            rate("c", "2031", "3.0 USD", "1 XAU"),
            expected,
            rate("e", null, "2000.0 XTS", "1 XAU")
        };
        Conversion none = inGold(exports("2031", "40.0 million XTS", null), others);
        assertEquals(ConversionOutcome.NO_RATE, none.getOutcome());
        assertNull(none.getAmount());
        assertNull(none.rate());
        assertEquals(
                ConversionOutcome.NO_PERIOD,
                inGold(exports(null, "40.0 million XTS", null), others).getOutcome());
        assertEquals(
                ConversionOutcome.NO_MONEY,
                inGold(exports("2031", "40.0 million tonnes", null), others).getOutcome());
    }

    @Test
    void whatTheSourceStatesNeedsNoRate() {
        Figure rate = rate("a", "2031", "2000.0 XTS", "1 XAU");
        Conversion both = inGold(exports("2031", "9.6 million XTS", "4800 XAU"), rate);
        assertEquals(ConversionOutcome.STATED_IN_BOTH, both.getOutcome());
        assertEquals(Origin.REPORTED, both.getAmount().origin());
        assertNull(both.rate());
        assertEquals(
                ConversionOutcome.SAME_CURRENCY,
                inGold(exports("2031", "4800 XAU", null), rate).getOutcome());
        assertNull(Rates.NONE.conversion(exports("2031", "4800 XAU", null)));
    }

    @Test
    void whatIsComputedNamesItsRates() {
        Figure before = exports("2030", "20000 XAU", null);
        Figure after = exports("2031", "44.0 million XTS", null);
        after.id = "exports/later";
        Figure rate = rate("a", "2031", "2000.0 XTS", "1 XAU");
        Series series = new SeriesRules(Frequency.YEAR, null, new Rates(XAU, List.of(rate)))
                .of(List.of(before, after), List.of());
        Computed growth = series.getPoints().get(1).getGrowth();
        assertEquals("10", growth.getRange().value().toString());
        assertEquals(List.of(after, rate, before), growth.inputs());
        Series unconverted = new SeriesRules(Frequency.YEAR, null, Rates.NONE).of(List.of(before, after), List.of());
        assertNull(unconverted.getPoints().get(1).getGrowth(), "nothing is converted in silence");
    }
}
