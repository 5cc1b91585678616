package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ChangeForm;
import org.entente.model.Figure;

/** A value is a multiple of what it was: {@code V = g × B}. Where the base is not stated, it follows. */
final class MultipleOfBase implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : account.figures()) {
            Growth.stated(figure).ifPresent(change -> {
                Optional<Figure> base =
                        Growth.base(figure).flatMap(period -> account.find(Flow.of(figure), period, figure));
                if (figure.amountValue != null && base.isPresent()) {
                    findings.add(held(account.wording(), figure, change, base.get()));
                } else if (figure.amountValue != null) {
                    base(account.wording(), figure, change).ifPresent(findings::add);
                }
            });
        }
        return findings;
    }

    private static Finding held(Wording wording, Figure figure, Reading change, Figure base) {
        Reading stated = Reading.amount(figure);
        Reading before = Reading.amount(base);
        Measured measured = Measured.of(figure);
        Judgement judgement = Judgement.of(
                List.of(stated, change, before),
                values -> Comparison.same(
                        values.get(0), Growth.multiple(figure, values.get(1)).times(values.get(2))));
        String product = "%s × %s = %s"
                .formatted(
                        Growth.multipleWords(figure, change),
                        before.words(),
                        measured.words(judgement.comparison().implied().value()));
        return new Finding.Draft(IdentityKind.MULTIPLE_OF_BASE)
                .of(figure, base)
                .judged(judgement, measured)
                .formula(product + "; stated are " + stated.words())
                .saying("%s, from %s %s, makes %s of %s, and %s is stated: %s"
                        .formatted(
                                after(figure, change),
                                before.words(),
                                Growth.basePeriod(figure),
                                measured.words(judgement.comparison().implied().value()),
                                wording.of(figure),
                                stated.words(),
                                Sayings.of(judgement)))
                .done();
    }

    /** The base that follows, where it is not stated; none where the value could have come from anything. */
    private static Optional<Finding> base(Wording wording, Figure figure, Reading change) {
        Interval multiple = Growth.multiple(figure, change.interval());
        if (!multiple.isPositive()) {
            return Optional.empty();
        }
        Reading stated = Reading.amount(figure);
        Measured measured = Measured.of(figure);
        Interval base = stated.interval().over(multiple);
        String quotient = "%s / %s = %s"
                .formatted(stated.words(), Growth.multipleWords(figure, change), measured.words(base.value()));
        String what = wording.flow(figure) + " " + Growth.basePeriod(figure);
        return Optional.of(new Finding.Draft(IdentityKind.MULTIPLE_OF_BASE)
                .of(figure)
                .stated(stated.interval(), measured)
                .undetermined("the amount of " + what)
                .derived(what, quotient, base, measured)
                .formula(quotient)
                .saying("%s, which came to %s %s, must have been %s %s; no source states that"
                        .formatted(
                                wording.of(figure),
                                stated.words(),
                                after(figure, change),
                                measured.words(base.value()),
                                Growth.basePeriod(figure)))
                .done());
    }

    private static String after(Figure figure, Reading change) {
        return figure.changeForm == ChangeForm.FACTOR
                ? "after becoming " + change.words() + " as large"
                : "after a change of " + change.words();
    }
}
