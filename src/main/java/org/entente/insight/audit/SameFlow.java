package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Figure;

/** Figures of the same flow in the same period, said as firmly, are the same: {@code V1 = V2}. Each is held against the next of them. */
final class SameFlow implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure figure : account.figures()) {
            if (figure.amountValue != null && figure.since != null && isFlow(figure)) {
                List<Figure> same = account.same(figure);
                int next = same.indexOf(figure) + 1;
                if (next < same.size()) {
                    findings.add(finding(account.wording(), figure, same.get(next)));
                }
            }
        }
        return findings;
    }

    private static boolean isFlow(Figure figure) {
        return switch (figure.measure) {
            case TURNOVER, EXPORTS, IMPORTS, BALANCE, INVESTMENT, PROJECT_COST -> true;
            case CONTRACT_VALUE, COUNT, SHARE, EXCHANGE_RATE, OTHER -> false;
        };
    }

    private static Finding finding(Wording wording, Figure one, Figure other) {
        TwoValues values = TwoValues.of(one, other);
        return new Finding.Draft(IdentityKind.SAME_FLOW)
                .of(one, other)
                .judged(values.judgement(), Measured.of(one))
                .formula(values.one().words() + " = " + values.other().words())
                .saying(values.clause(wording))
                .done();
    }
}
