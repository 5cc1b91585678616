package org.entente.insight.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.entente.model.Measure;
import org.entente.model.Modality;
import org.junit.jupiter.api.Test;

/** Targets, and rates of exchange. */
class ForeseenIdentitiesTest {
    private static final Told NOW = Told.of(Measure.TURNOVER).in("2031").amount("461.9 million USD");

    private static Told target() {
        return Told.of(Measure.TURNOVER).amount("1 billion USD").as(Modality.TARGET);
    }

    private static Told growth(String by) {
        return Told.of(Measure.TURNOVER).in("2032").change(by, null);
    }

    @Test
    void aTargetNeedsYearsAtTheLatestGrowth() {
        Finding finding = Told.only(new TargetGrowth(), target(), NOW, growth("14 percent"));
        assertEquals(Verdict.UNDETERMINED, finding.getVerdict());
        assertEquals("2.164970773", finding.getDerived().get(0).range().value().toString());
        assertEquals("5.8949", finding.getImplied().value().toString().substring(0, 6));
        assertEquals(List.of("the year by which the target is meant"), finding.getMissing());
    }

    @Test
    void aTargetWithADateIsHeldAgainstTheYearsThatAreLeft() {
        assertEquals(
                List.of(Verdict.CONSISTENT, Verdict.INCONSISTENT),
                List.of(
                        Told.only(
                                        new TargetGrowth(),
                                        target().amount("1000 million USD").in("2037"),
                                        NOW,
                                        growth("14 percent"))
                                .getVerdict(),
                        Told.only(
                                        new TargetGrowth(),
                                        target().amount("1000 million USD").in("2034"),
                                        NOW,
                                        growth("14 percent"))
                                .getVerdict()));
    }

    @Test
    void noGrowthLeadsToATargetBySinking() {
        Finding finding = Told.only(new TargetGrowth(), target(), NOW, growth("-14 percent"));
        assertEquals(Verdict.UNDETERMINED, finding.getVerdict());
        assertEquals(1, finding.getDerived().size());
    }

    @Test
    void anAmountInTwoCurrenciesImpliesARate() {
        Told cost = Told.of(Measure.PROJECT_COST)
                .in("2031")
                .amount("22.8 billion KZT")
                .converted("50.4 million USD");
        Finding alone = Told.only(new ExchangeRates(), cost);
        assertEquals(Verdict.UNDETERMINED, alone.getVerdict());
        assertEquals("452.3809524", alone.getImplied().value().toString());
        assertEquals("KZT for 1 USD", alone.getImplied().unit());
        Told rate =
                Told.of(Measure.EXCHANGE_RATE).between(null, null).in("2031").converted("1 USD");
        assertEquals(
                Verdict.CONSISTENT,
                Told.only(new ExchangeRates(), cost, rate.amount("451.27 KZT")).getVerdict());
        Finding off = Told.only(new ExchangeRates(), cost, rate.amount("461.19 KZT"));
        assertEquals(Verdict.CONSISTENT_IF_ROUNDED, off.getVerdict());
        assertEquals(
                Verdict.INCONSISTENT,
                Told.only(new ExchangeRates(), cost, rate.amount("511.23 KZT")).getVerdict());
    }

    @Test
    void ratesOfOneTimeAreTheSame() {
        Told one = Told.of(Measure.PROJECT_COST)
                .in("2031")
                .amount("22.81 billion KZT")
                .converted("50.42 million USD");
        Told other = Told.of(Measure.INVESTMENT)
                .in("2031")
                .amount("61.73 billion KZT")
                .converted("97.31 million USD");
        assertEquals(
                List.of(Verdict.INCONSISTENT, Verdict.INCONSISTENT),
                new ExchangeRates()
                        .findings(Told.account(Map.of(), one, other)).stream()
                                .map(Finding::getVerdict)
                                .toList());
    }
}
