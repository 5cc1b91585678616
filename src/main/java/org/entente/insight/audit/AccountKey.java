package org.entente.insight.audit;

import org.entente.model.Figure;

/**
 * What the figures of an account have in common: the two bodies, whichever of them reports; or, where there is no body at all, the node that they are about.
 *
 * @param one the key of the one body, the lesser of the two; null for none
 * @param other the key of the other body; null for none
 * @param about the key of the node, where there are no bodies; null for none
 */
record AccountKey(Integer one, Integer other, Integer about) {
    /** The account of a figure. */
    static AccountKey of(Figure figure) {
        return of(figure.reporterKey, figure.partnerKey, figure.aboutKey);
    }

    /** The account of figures with a reporter, a partner and a node that they are about; each can be null. */
    static AccountKey of(Integer reporter, Integer partner, Integer about) {
        if (reporter == null && partner == null) {
            return new AccountKey(null, null, about);
        }
        boolean isTurned = reporter == null || (partner != null && partner < reporter);
        return isTurned ? new AccountKey(partner, reporter, null) : new AccountKey(reporter, partner, null);
    }

    /** Whether a body is one of the two. */
    boolean isOf(Integer body) {
        return body.equals(one) || body.equals(other);
    }
}
