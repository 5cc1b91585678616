package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Figure;

/** A part is its share of the whole: {@code P = s × W}. Where the amount of the part is not stated, it follows. */
final class ShareOfWhole implements Identity {
    @Override
    public List<Finding> findings(Account account) {
        List<Finding> findings = new ArrayList<>();
        for (Figure part : account.figures()) {
            if (part.shareOfKey != null && part.shareValue != null) {
                account.withKey(part.shareOfKey)
                        .filter(whole -> whole.amountValue != null)
                        .ifPresent(whole -> findings.add(finding(account.wording(), part, whole)));
            }
        }
        return findings;
    }

    /** What a figure is by the share of another that it is said to be; empty when that tells no amount. */
    static Optional<Interval> amount(Account account, Figure part) {
        return part.shareOfKey == null || part.shareValue == null
                ? Optional.empty()
                : account.withKey(part.shareOfKey)
                        .filter(whole -> whole.amountValue != null)
                        .map(whole -> product(
                                Reading.share(part).interval(),
                                Reading.amount(whole).interval()));
    }

    private static Interval product(Interval share, Interval whole) {
        return share.hundredth().times(whole);
    }

    private static Finding finding(Wording wording, Figure part, Figure whole) {
        Reading share = Reading.share(part);
        Reading of = Reading.amount(whole);
        Measured measured = Measured.of(whole);
        Interval implied = product(share.interval(), of.interval());
        String product = "%s × %s = %s".formatted(share.words(), of.words(), measured.words(implied.value()));
        Finding.Draft draft = new Finding.Draft(IdentityKind.SHARE_OF_WHOLE)
                .of(part, whole)
                .derived(wording.of(part), product, implied, measured);
        String says = "%s of %s (%s), the stated share of %s, makes %s"
                .formatted(
                        share.words(),
                        wording.flow(whole),
                        of.words(),
                        wording.of(part),
                        measured.words(implied.value()));
        if (part.amountValue == null || !Measured.of(part).equals(measured)) {
            return draft.implied(implied, measured)
                    .undetermined("the amount of " + wording.of(part) + suffix(part, measured))
                    .formula(product)
                    .saying(says + "; no source states the amount itself")
                    .done();
        }
        Reading stated = Reading.amount(part);
        Judgement judgement = Judgement.of(
                List.of(stated, share, of),
                values -> Comparison.same(values.get(0), product(values.get(1), values.get(2))));
        return draft.judged(judgement, measured)
                .formula(product + "; stated are " + stated.words())
                .saying(says + ", and %s is stated: %s".formatted(stated.words(), Sayings.of(judgement)))
                .done();
    }

    private static String suffix(Figure part, Measured measured) {
        return part.amountValue == null ? "" : " in" + measured.suffix();
    }
}
