package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.entente.model.Measure;
import org.entente.model.RecordForm;
import org.junit.jupiter.api.Test;

/** The identities of wholes: shares, parts, multiples of a base, periods, records, counts. */
class WholeIdentitiesTest {
    private static Told exports(String amount) {
        return Told.of(Measure.EXPORTS).in("2031").amount(amount);
    }

    private static Told share(String percent) {
        return Told.of(Measure.EXPORTS).in("2031").goods(Told.OATS).share(percent, 1);
    }

    @Test
    void aPartIsItsShareOfTheWhole() {
        Finding finding = Told.only(new ShareOfWhole(), exports("40.0 million USD"), share("25 percent"));
        assertEquals(Verdict.UNDETERMINED, finding.getVerdict());
        assertEquals("10000000", finding.getImplied().value().toString());
        assertEquals("9787750", finding.getImplied().low().toString());
        assertEquals(List.of("the amount of exports of oats from Xandria to Xebia in 2031"), finding.getMissing());
        Told known = share("25 percent").amount("12.1 million USD");
        assertEquals(
                Verdict.CONSISTENT_IF_ROUNDED,
                Told.only(new ShareOfWhole(), exports("41.2 million USD"), known)
                        .getVerdict());
        Told tooMuch = share("25 percent").amount("23.1 million USD");
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(new ShareOfWhole(), exports("41.2 million USD"), tooMuch)
                        .getVerdict());
    }

    @Test
    void partsAreNoMoreThanTheWhole() {
        Finding finding = Told.only(
                new PartsWithinWhole(),
                exports("40.0 million USD"),
                exports("11.1 million USD").goods(Told.BARLEY),
                exports("13.3 million USD").goods(Told.OATS));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertEquals("24400000", finding.getImplied().value().toString());
        assertEquals("61", finding.getDerived().get(0).range().value().toString());
    }

    @Test
    void goodsWithinGoodsAreCountedOnce() {
        List<String> lines = Told.lines(
                new PartsWithinWhole(),
                exports("40.3 million USD"),
                exports("31.1 million USD").goods(Told.GRAIN),
                exports("13.3 million USD").goods(Told.OATS),
                exports("19.9 million USD").goods(Told.BARLEY));
        assertEquals(
                List.of(
                        "CONSISTENT: Of exports from Xandria to Xebia in 2031 (40.3 million USD), one part is told apart, 31.1 million USD, which is 77.2 percent of it.",
                        "INCONSISTENT: Of exports of grain from Xandria to Xebia in 2031 (31.1 million USD), 2 parts are told apart, 33.2 million USD together, which is 106.8 percent of it: more than the whole."),
                lines);
    }

    @Test
    void whatGoesToEachPartnerIsNoMoreThanWhatGoesToAll() {
        Told all = exports("40.0 million USD").between(Told.XA, null);
        Told toXebia = exports("19.9 million USD");
        Told toXylos = exports("13.1 million USD").between(Told.XA, Told.XC);
        assertEquals(
                List.of(
                        "CONSISTENT: Of exports from Xandria in 2031 (40.0 million USD), 2 partners are named, with 33 million USD together, which is 82.5 percent of it."),
                Told.lines(new PartnersWithinWhole(), all, toXebia, toXylos));
        assertEquals(
                List.of(
                        "INCONSISTENT: Of exports from Xandria in 2031 (18.8 million USD), one partner is named, with 19.9 million USD, which is 105.9 percent of it: more than the whole."),
                Told.lines(
                        new PartnersWithinWhole(), exports("18.8 million USD").between(Told.XA, null), toXebia));
        assertEquals(
                Verdict.CONSISTENT_IF_ROUNDED,
                Told.only(
                                new PartnersWithinWhole(),
                                exports("20 million USD").between(Told.XA, null),
                                exports("21.1 million USD"))
                        .getVerdict());
    }

    @Test
    void aPartnerWithinAnotherAndASecondFigureOfOneAreCountedOnce() {
        Finding finding = Told.only(
                new PartnersWithinWhole(),
                exports("40.0 million USD").between(Told.XA, null),
                exports("19.9 million USD"),
                exports("29.9 million USD").between(Told.XA, Told.UNION),
                exports("9.1 million USD").between(Told.XA, Told.XC),
                exports("9.3 million USD").between(Told.XA, Told.XC));
        assertEquals(Verdict.CONSISTENT, finding.getVerdict());
        assertEquals("29.9 million USD + 9.1 million USD = 39 million USD ≤ 40.0 million USD", finding.getFormula());
        assertEquals(3, finding.inputs().size());
    }

    @Test
    void partnersAreNotNamedOfOtherGoodsOrFlows() {
        Told all = exports("40.0 million USD").between(Told.XA, null);
        assertEquals(
                List.of(),
                Told.lines(
                        new PartnersWithinWhole(),
                        all,
                        exports("50.0 million USD").goods(Told.OATS),
                        Told.of(Measure.IMPORTS).in("2031").amount("50.0 million USD")));
    }

    @Test
    void aValueIsAMultipleOfItsBase() {
        Told now = exports("146 million USD").change("3-fold", "2030");
        Finding alone = Told.only(new MultipleOfBase(), now);
        assertEquals(Verdict.UNDETERMINED, alone.getVerdict());
        assertEquals("48666666.67", alone.getDerived().get(0).range().value().toString());
        Told base = Told.of(Measure.EXPORTS).in("2030");
        assertEquals(
                Verdict.CONSISTENT,
                Told.only(new MultipleOfBase(), now, base.amount("51 million USD"))
                        .getVerdict());
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(
                                new MultipleOfBase(),
                                exports("146 million USD").change("3.12-fold", "2030"),
                                base.amount("57 million USD"))
                        .getVerdict());
    }

    @Test
    void quartersAddUpToTheirYear() {
        Told first = Told.of(Measure.EXPORTS).in("2031-01").to("2031-06").amount("11.2 million USD");
        Told second = Told.of(Measure.EXPORTS).in("2031-07").to("2031-12").amount("13.3 million USD");
        assertEquals(
                List.of(Verdict.CONSISTENT, Verdict.INCONSISTENT, Verdict.CONSISTENT, Verdict.INCONSISTENT),
                List.of(
                        Told.only(new PeriodSum(), exports("24.6 million USD"), first, second)
                                .getVerdict(),
                        Told.only(new PeriodSum(), exports("27.6 million USD"), first, second)
                                .getVerdict(),
                        Told.only(new PeriodSum(), exports("27.6 million USD"), second)
                                .getVerdict(),
                        Told.only(new PeriodSum(), exports("12.1 million USD"), second)
                                .getVerdict()));
    }

    @Test
    void oneHigherValueRefutesARecord() {
        Told record = exports("24.6 million USD").record(RecordForm.HIGHEST_SINCE, "2028");
        Told before = Told.of(Measure.EXPORTS).in("2029").amount("21.9 million USD");
        Told last = Told.of(Measure.EXPORTS).in("2030").amount("23.3 million USD");
        Told old = Told.of(Measure.EXPORTS).in("2028").amount("99.9 million USD");
        assertEquals(
                Verdict.CONSISTENT,
                Told.only(new RecordHeld(), record, before, last, old).getVerdict());
        Finding open = Told.only(new RecordHeld(), record, last);
        assertEquals(Verdict.UNDETERMINED, open.getVerdict());
        assertEquals(List.of("the figure of 2029"), open.getMissing());
        Told higher = Told.of(Measure.EXPORTS).in("2029").amount("28.8 million USD");
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(new RecordHeld(), record, higher, last).getVerdict());
    }

    @Test
    void aRecordIsHigherThanItsOwnBase() {
        Told record = exports("24.6 million USD").change("-17 percent", "2030").record(RecordForm.ALL_TIME_HIGH, null);
        assertEquals(Verdict.INCONSISTENT, Told.only(new RecordHeld(), record).getVerdict());
    }

    @Test
    void aGroupHasNoMoreMembersThanItIsSaidToHave() {
        assertEquals(
                List.of(Verdict.UNDETERMINED, Verdict.CONSISTENT, Verdict.INCONSISTENT),
                List.of(members(1), members(6), members(7)));
    }

    private static Verdict members(int known) {
        Told count = Told.of(Measure.COUNT).between(null, null).about(40).amount("6");
        return new MembersCounted()
                .findings(Told.account(Map.of(40, known), count))
                .get(0)
                .getVerdict();
    }
}
