package org.entente.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * What one side exports is what the other imports from it: {@code M / 1.1 ≤ X ≤ 1.1 × M}. Imports are valued with the costs of freight and insurance, for which a
 * tenth was long the usual allowance (T. Marini, R. Dippelsman and M. Stanger, New Estimates for Direction of Trade Statistics, IMF Working Paper 18/16, 2018, which
 * also tells why some flows differ by more). Neither figure is corrected by the other.
 */
final class MirrorFlows implements Identity {
    private static final BigDecimal MOST = new BigDecimal("1.1");
    private static final Interval ALLOWANCE =
            new Interval(Interval.exact(1).over(Interval.exact(MOST)).low(), BigDecimal.ONE, MOST);

    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure exports : account.figures()) {
            boolean isFlow = exports.measure == Measure.EXPORTS
                    && exports.amountValue != null
                    && exports.reporterKey != null
                    && exports.partnerKey != null;
            if (isFlow && Reading.amount(exports).interval().isPositive()) {
                mirror(account, exports)
                        .ifPresent(imports -> findings.add(finding(account.wording(), exports, imports)));
            }
        }
        return findings;
    }

    /** What the other side says that it imports. */
    private static Optional<Figure> mirror(Account account, Figure exports) {
        Flow flow = new Flow(
                Measure.IMPORTS,
                /* reporter= */ exports.partnerKey,
                /* partner= */ exports.reporterKey,
                exports.commodityKey,
                exports.aboutKey);
        return account.find(flow, Period.of(exports), exports);
    }

    private static Finding finding(Wording wording, Figure exports, Figure imports) {
        Reading out = Reading.amount(exports);
        Reading in = Reading.amount(imports);
        Measured measured = Measured.of(exports);
        Judgement judgement = Judgement.of(
                List.of(out, in),
                values -> Comparison.same(values.get(0), values.get(1).times(ALLOWANCE)));
        Interval ratio = in.interval().over(out.interval()).inPercent();
        String quotient = "%s / %s = %s".formatted(in.words(), out.words(), Measured.PERCENT.words(ratio.value()));
        return new Finding.Draft(IdentityKind.MIRROR_FLOWS)
                .of(exports, imports)
                .judged(judgement, measured)
                .derived(
                        "imports as the one side tells them, in percent of exports as the other does",
                        quotient,
                        ratio,
                        Measured.PERCENT)
                .formula(quotient + ", where 90.9 to 110 percent can be freight and insurance")
                .saying("%s are %s by the exporter's account and %s by the importer's: %s"
                        .formatted(wording.of(exports), out.words(), in.words(), clause(judgement)))
                .done();
    }

    private static String clause(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONSISTENT -> "they differ by no more than a tenth";
            case CONSISTENT_IF_ROUNDED, UNDETERMINED -> Sayings.of(judgement);
            case INCONSISTENT -> "they differ by more than a tenth";
        };
    }
}
