package org.entente.insight.audit;

import java.util.Comparator;

/**
 * Where a finding stands among all: accounts by name, and in each the findings by identity and id.
 *
 * @param account the name of the account
 * @param identity the identity; null after all findings of the account
 * @param id the finding's id; null after all findings of the account
 */
public record AuditPlace(String account, IdentityKind identity, String id) {
    /** The order of findings within an account. */
    static final Comparator<Finding> WITHIN =
            Comparator.comparing(Finding::getIdentity).thenComparing(Finding::getId);

    static AuditPlace of(String account, Finding finding) {
        return new AuditPlace(account, finding.getIdentity(), finding.getId());
    }

    /** The place after all findings of an account. */
    static AuditPlace after(String account) {
        return new AuditPlace(account, null, null);
    }

    /** Whether a finding of an account comes after this place. */
    boolean isBefore(String itsAccount, Finding finding) {
        int order = account.compareTo(itsAccount);
        if (order != 0 || identity == null) {
            return order < 0;
        }
        int within = identity.compareTo(finding.getIdentity());
        return within == 0 ? id.compareTo(finding.getId()) < 0 : within < 0;
    }

    /** Whether an account can have findings after this place. */
    boolean isBeforeEndOf(String itsAccount) {
        int order = account.compareTo(itsAccount);
        return order < 0 || (order == 0 && identity != null);
    }
}
