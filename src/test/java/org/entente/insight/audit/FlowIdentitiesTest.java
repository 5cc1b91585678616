package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Measure;
import org.junit.jupiter.api.Test;

/** The identities of flows: turnover, growth of parts, balance, mirror flows, the same flow told twice. */
class FlowIdentitiesTest {
    private static final Told TURNOVER = Told.of(Measure.TURNOVER).in("2031").amount("30.0 million USD");

    private static Told exports(String amount) {
        return Told.of(Measure.EXPORTS).in("2031").amount(amount);
    }

    private static Told imports(String amount) {
        return Told.of(Measure.IMPORTS).in("2031").amount(amount);
    }

    @Test
    void turnoverIsExportsAndImports() {
        Finding finding =
                Told.only(new TurnoverSum(), TURNOVER, exports("20.0 million USD"), imports("10.1 million USD"));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertEquals("30100000", finding.getImplied().value().toString());
        assertEquals("30000000", finding.getImplied().low().toString());
        assertEquals("-100000", finding.getGap().amount().toString());
        assertEquals("0", finding.getGap().least().toString());
    }

    @Test
    void aSumThatIsOffByMoreThanRoundingIsNone() {
        Finding finding =
                Told.only(new TurnoverSum(), TURNOVER, exports("21.3 million USD"), imports("14.7 million USD"));
        assertEquals(Verdict.INCONSISTENT, finding.getVerdict());
        assertEquals("-6000000", finding.getGap().amount().toString());
        assertEquals("-16.666667", finding.getGap().percent().toString());
        assertEquals("5850000", finding.getGap().least().toString());
    }

    @Test
    void theRoundestNumberIsReadWithOneDigitLess() {
        // 30.0 has but one digit that tells something.
        Finding finding =
                Told.only(new TurnoverSum(), TURNOVER, exports("20.2 million USD"), imports("10.2 million USD"));
        assertEquals(Verdict.CONSISTENT_IF_ROUNDED, finding.getVerdict());
        assertEquals(
                "Exports from Xandria to Xebia in 2031 (20.2 million USD) and imports (10.2 million USD) come to 30.4 million USD, and trade in both"
                        + " directions is stated as 30.0 million USD: that holds only if 30.0 million USD is rounded to one digit less.",
                finding.getSentence());
    }

    @Test
    void whatIsMissingFollowsAndIsSaidToBeMissing() {
        Finding finding = Told.only(new TurnoverSum(), TURNOVER, exports("20.2 million USD"));
        assertEquals(Verdict.UNDETERMINED, finding.getVerdict());
        assertEquals(List.of("the amount of imports in 2031"), finding.getMissing());
        assertEquals("9800000", finding.getDerived().get(0).range().value().toString());
        assertEquals(Origin.DERIVED, finding.getDerived().get(0).range().origin());
    }

    @Test
    void otherYearsCurrenciesGoodsAndSidesAreNotMixed() {
        assertEquals(
                List.of(),
                Told.lines(
                        new TurnoverSum(),
                        TURNOVER,
                        Told.of(Measure.EXPORTS).in("2032").amount("20.0 million USD"),
                        exports("20.0 million EUR"),
                        exports("20.0 million USD").goods(Told.OATS),
                        exports("20.0 million USD").between(Told.XB, Told.XA)));
    }

    @Test
    void growthFollowsFromThatOfParts() {
        Finding finding = Told.only(
                new GrowthOfParts(),
                Told.of(Measure.TURNOVER).in("2031").amount("30.0 million USD").change("50 percent", "2030"),
                exports("22.0 million USD").change("2-fold", "2030"),
                imports("8.0 million USD").change("-11 percent", "2030"));
        // 22 / 2 + 8 / 0.89 = 19.99, of which 30 is 1.501.
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertEquals("50.084", finding.getImplied().value().toString().substring(0, 6));
        assertEquals("percent", finding.getImplied().unit());
    }

    @Test
    void growthOfTheWholeLiesBetweenThatOfParts() {
        Finding finding = Told.only(
                new GrowthOfParts(),
                Told.of(Measure.TURNOVER).in("2031").amount("30.0 million USD").change("73 percent", "2030"),
                exports("22.0 million USD").change("31 percent", "2030"),
                imports("8.0 million USD").change("12 percent", "2030"));
        assertEquals(Verdict.INCONSISTENT, finding.getVerdict());
    }

    @Test
    void growthAgainstOtherBasesIsNotHeldTogether() {
        assertEquals(
                List.of(),
                Told.lines(
                        new GrowthOfParts(),
                        Told.of(Measure.TURNOVER)
                                .in("2031")
                                .amount("30.0 million USD")
                                .change("50 percent", "2029"),
                        exports("22.0 million USD").change("2-fold", "2030"),
                        imports("8.0 million USD").change("-11 percent", "2030")));
    }

    @Test
    void balanceIsExportsLessImports() {
        Told balance = Told.of(Measure.BALANCE).in("2031").amount("-12.4 million USD");
        assertEquals(
                Verdict.CONSISTENT,
                Told.only(new TradeBalance(), balance, exports("8.1 million USD"), imports("20.6 million USD"))
                        .getVerdict());
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(new TradeBalance(), balance, exports("20.6 million USD"), imports("8.1 million USD"))
                        .getVerdict());
    }

    @Test
    void mirrorFlowsDifferByATenthAtMost() {
        Told mirror =
                Told.of(Measure.IMPORTS).between(Told.XB, Told.XA).in("2031").amount("21.9 million USD");
        Finding finding = Told.only(new MirrorFlows(), exports("20.0 million USD"), mirror);
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertEquals("109.5", finding.getDerived().get(0).range().value().toString());
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(new MirrorFlows(), exports("13.7 million USD"), mirror)
                        .getVerdict());
    }

    @Test
    void theSameFlowToldTwiceIsTheSame() {
        assertEquals(
                List.of(
                        "CONSISTENT: Of exports from Xandria to Xebia in 2031 two values are stated, 20.2 million USD and 20.24 million USD: the numbers agree.",
                        "INCONSISTENT: Of exports from Xandria to Xebia in 2031 two values are stated, 20.24 million USD and 27.41 million USD: that is 26.2 percent too low, more than rounding explains."),
                Told.lines(
                        new SameFlow(),
                        exports("20.2 million USD"),
                        exports("20.24 million USD"),
                        exports("27.41 million USD")));
    }
}
