package org.entente.insight.audit;

import java.util.List;
import java.util.function.Predicate;

/** Counts findings, as long as not too many figures have to be looked at. */
final class FindingCount implements AccountScan.Taker {
    private final Predicate<Finding> wanted;
    private int count;
    private int examined;
    private boolean isPartial;

    FindingCount(Predicate<Finding> wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean goesOn() {
        return examined < Audit.MOST_FIGURES && !isPartial;
    }

    @Override
    public void take(Accounts.Entry entry, List<Finding> findings) {
        examined += entry.figures();
        count += (int) findings.stream().filter(wanted).count();
    }

    @Override
    public void passOver(Accounts.Entry entry) {
        isPartial = true;
    }

    /** Whether accounts were left out. */
    boolean isPartial() {
        return isPartial;
    }

    int count() {
        return count;
    }
}
