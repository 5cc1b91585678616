package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * Turnover is exports plus imports, as one side tells them: {@code T = X + M}. It holds by definition (United Nations, International Merchandise Trade
 * Statistics: Concepts and Definitions, 2010).
 */
final class TurnoverSum implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure turnover : account.figures()) {
            if (turnover.measure == Measure.TURNOVER && turnover.amountValue != null) {
                Optional<Figure> exports = part(account, turnover, Measure.EXPORTS);
                Optional<Figure> imports = part(account, turnover, Measure.IMPORTS);
                if (exports.isPresent() && imports.isPresent()) {
                    findings.add(held(account.wording(), turnover, exports.get(), imports.get()));
                } else {
                    exports.or(() -> imports).ifPresent(one -> findings.add(lacking(account.wording(), turnover, one)));
                }
            }
        }
        return findings;
    }

    private static Optional<Figure> part(Account account, Figure turnover, Measure measure) {
        return account.find(Flow.beside(turnover, measure), Period.of(turnover), turnover);
    }

    private static Finding held(Wording wording, Figure turnover, Figure exports, Figure imports) {
        Reading stated = Reading.amount(turnover);
        Reading out = Reading.amount(exports);
        Reading in = Reading.amount(imports);
        Judgement judgement = Judgement.of(
                List.of(stated, out, in),
                values -> Comparison.same(values.get(0), values.get(1).plus(values.get(2))));
        Measured measured = Measured.of(turnover);
        String sum = measured.words(judgement.comparison().implied().value());
        return new Finding.Draft(IdentityKind.TURNOVER_IS_EXPORTS_AND_IMPORTS)
                .of(turnover, exports, imports)
                .judged(judgement, measured)
                .formula("%s + %s = %s; stated are %s".formatted(out.words(), in.words(), sum, stated.words()))
                .saying("%s (%s) and imports (%s) come to %s, and %s is stated as %s: %s"
                        .formatted(
                                wording.of(exports),
                                out.words(),
                                in.words(),
                                sum,
                                "trade in both directions",
                                stated.words(),
                                Sayings.of(judgement)))
                .done();
    }

    private static Finding lacking(Wording wording, Figure turnover, Figure known) {
        Reading stated = Reading.amount(turnover);
        Reading part = Reading.amount(known);
        Measured measured = Measured.of(turnover);
        Interval rest = stated.interval().minus(part.interval());
        String other = known.measure == Measure.EXPORTS ? "imports" : "exports";
        String difference = "%s - %s = %s".formatted(stated.words(), part.words(), measured.words(rest.value()));
        return new Finding.Draft(IdentityKind.TURNOVER_IS_EXPORTS_AND_IMPORTS)
                .of(turnover, known)
                .stated(stated.interval(), measured)
                .undetermined("the amount of " + other + Wording.period(turnover))
                .derived(other + Wording.period(turnover), difference, rest, measured)
                .formula(difference)
                .saying("%s came to %s and %s to %s, which leaves %s for %s that no source states"
                        .formatted(
                                wording.of(turnover),
                                stated.words(),
                                known.measure == Measure.EXPORTS ? "exports" : "imports",
                                part.words(),
                                measured.words(rest.value()),
                                other))
                .done();
    }
}
