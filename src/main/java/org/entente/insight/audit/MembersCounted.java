package org.entente.insight.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Figure;
import org.entente.model.Measure;

/** A group has no more known members than it is said to have: {@code n ≥ known}. Members are what the graph has as parts of the group, of its own kind. */
final class MembersCounted implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure count : account.figures()) {
            boolean counts = count.measure == Measure.COUNT
                    && count.amountValue != null
                    && count.unit == null
                    && count.currency == null
                    && count.aboutKey != null;
            Integer known = counts ? account.context().members().get(count.aboutKey) : null;
            if (known != null) {
                findings.add(finding(account.wording(), count, known));
            }
        }
        return findings;
    }

    private static Finding finding(Wording wording, Figure count, int known) {
        Reading stated = Reading.amount(count);
        Judgement judgement =
                Judgement.of(List.of(stated), values -> Comparison.atMost(values.get(0), Interval.exact(known)));
        BigDecimal unknown = stated.interval().value().subtract(BigDecimal.valueOf(known));
        Finding.Draft draft = new Finding.Draft(IdentityKind.COUNT_OF_MEMBERS)
                .of(count)
                .judged(judgement, Measured.COUNT)
                .formula(known + " ≤ " + stated.words())
                .saying("%s: %s are said to be, and %d %s known"
                        .formatted(wording.label(count.aboutKey), stated.words(), known, known == 1 ? "is" : "are"));
        boolean isOpen = judgement.verdict() == Verdict.CONSISTENT && unknown.signum() > 0;
        return (isOpen ? draft.undetermined("which the other " + unknown.toPlainString() + " are") : draft).done();
    }
}
