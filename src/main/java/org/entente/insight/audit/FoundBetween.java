package org.entente.insight.audit;

import java.util.List;

/**
 * What the audit finds between some bodies.
 *
 * @param findings the findings, by identity and id
 * @param examined how many figures were looked at
 */
public record FoundBetween(List<Finding> findings, int examined) {
    /** A list is copied. */
    public FoundBetween {
        findings = List.copyOf(findings);
    }
}
