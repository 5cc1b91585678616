package org.entente.insight.audit;

import java.util.List;
import org.entente.model.Figure;

/** Two amounts that are stated for the same, held against each other. */
public final class TwoValues {
    private final Reading one;
    private final Reading other;
    private final Judgement judgement;

    private TwoValues(Reading one, Reading other) {
        this.one = one;
        this.other = other;
        judgement = Judgement.of(List.of(one, other), values -> Comparison.same(values.get(0), values.get(1)));
    }

    /** Holds the amounts of two figures, which have the same unit, against each other. */
    public static TwoValues of(Figure one, Figure other) {
        return new TwoValues(Reading.amount(one), Reading.amount(other));
    }

    /** The one amount, as it was stated. */
    public Reading one() {
        return one;
    }

    /** The other amount, as it was stated. */
    public Reading other() {
        return other;
    }

    Judgement judgement() {
        return judgement;
    }

    /** Whether both can be true. */
    public Verdict verdict() {
        return judgement.verdict();
    }

    /** How far the one is from the other. */
    public Gap gap() {
        return Gap.of(judgement.comparison());
    }

    /** What is found, as a sentence. */
    public String sentence(Wording wording) {
        return Wording.sentence(clause(wording));
    }

    /** What is found, as a clause. */
    String clause(Wording wording) {
        return "of %s two values are stated, %s and %s: %s"
                .formatted(wording.of(one.figure()), one.words(), other.words(), Sayings.of(judgement));
    }
}
