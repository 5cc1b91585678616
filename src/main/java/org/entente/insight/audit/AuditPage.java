package org.entente.insight.audit;

import java.util.List;

/**
 * A part of what the audit says.
 *
 * @param findings the findings with their places, in order
 * @param more whether more can follow
 * @param end where to go on; null when nothing was looked at
 * @param examined how many figures were looked at
 * @param passedOver how many figures were not looked at, since too many are of the same two bodies
 */
public record AuditPage(List<Placed> findings, boolean more, AuditPlace end, int examined, int passedOver) {
    /** A finding and where it stands. */
    public record Placed(Finding finding, AuditPlace place) {}

    /** A list is copied. */
    public AuditPage {
        findings = List.copyOf(findings);
    }
}
