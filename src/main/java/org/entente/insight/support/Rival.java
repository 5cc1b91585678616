package org.entente.insight.support;

import org.entente.insight.audit.TwoValues;
import org.entente.insight.audit.Verdict;
import org.entente.model.Figure;

/**
 * Another figure that states the amount of the same thing.
 *
 * @param figure the other one
 * @param values the amounts of both, held against each other
 */
record Rival(Figure figure, TwoValues values) {
    /** Whether it says the same: as firmly, and an amount that agrees within the printed digits. */
    boolean agrees() {
        return values.verdict() == Verdict.CONSISTENT
                && figure.modality == values.one().figure().modality;
    }

    /** Whether it says something else. */
    boolean differs() {
        return values.verdict() != Verdict.CONSISTENT;
    }
}
