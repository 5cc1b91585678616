package org.entente.insight.support;

import org.entente.insight.audit.TwoValues;
import org.entente.insight.audit.Verdict;
import org.entente.model.Figure;

/**
 * Another figure that states the amount of the same thing.
 *
 * @param figure the other one
 * @param values the amounts of both, that of the figure itself first
 * @param judged the same in the order of ids, as the audit takes them: which of two equally round numbers is read more loosely depends on it, and must not depend on the side
 */
record Rival(Figure figure, TwoValues values, TwoValues judged) {
    /** The rival of a figure. */
    static Rival of(Figure figure, Figure other) {
        TwoValues values = TwoValues.of(figure, other);
        return new Rival(other, values, figure.id.compareTo(other.id) < 0 ? values : TwoValues.of(other, figure));
    }

    /** Whether it says the same: as firmly, and an amount that agrees within the printed digits. */
    boolean agrees() {
        return judged.verdict() == Verdict.CONSISTENT
                && figure.modality == values.one().figure().modality;
    }

    /** Whether it says something else. */
    boolean differs() {
        return judged.verdict() != Verdict.CONSISTENT;
    }
}
