package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.insight.Period;
import org.entente.model.Figure;
import org.entente.model.Measure;

/** The balance of trade is exports less imports, as one side tells them: {@code B = X - M}. It holds by definition. */
final class TradeBalance implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure balance : account.figures()) {
            if (balance.measure == Measure.BALANCE && balance.amountValue != null) {
                Optional<Figure> exports = part(account, balance, Measure.EXPORTS);
                Optional<Figure> imports = part(account, balance, Measure.IMPORTS);
                if (exports.isPresent() && imports.isPresent()) {
                    findings.add(held(account.wording(), balance, exports.get(), imports.get()));
                }
            }
        }
        return findings;
    }

    private static Optional<Figure> part(Account account, Figure balance, Measure measure) {
        return account.find(Flow.beside(balance, measure), Period.of(balance), balance);
    }

    private static Finding held(Wording wording, Figure balance, Figure exports, Figure imports) {
        Reading stated = Reading.amount(balance);
        Reading out = Reading.amount(exports);
        Reading in = Reading.amount(imports);
        Measured measured = Measured.of(balance);
        Judgement judgement = Judgement.of(
                List.of(stated, out, in),
                values -> Comparison.same(values.get(0), values.get(1).minus(values.get(2))));
        String difference = "%s - %s = %s"
                .formatted(
                        out.words(),
                        in.words(),
                        measured.words(judgement.comparison().implied().value()));
        return new Finding.Draft(IdentityKind.BALANCE_IS_EXPORTS_LESS_IMPORTS)
                .of(balance, exports, imports)
                .judged(judgement, measured)
                .formula(difference + "; stated are " + stated.words())
                .saying("%s follows from exports (%s) and imports (%s) as %s, and is stated as %s: %s"
                        .formatted(
                                wording.of(balance),
                                out.words(),
                                in.words(),
                                measured.words(judgement.comparison().implied().value()),
                                stated.words(),
                                Sayings.of(judgement)))
                .done();
    }
}
