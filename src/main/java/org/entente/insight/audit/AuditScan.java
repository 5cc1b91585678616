package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Goes through accounts until a page of findings is full, or enough was looked at. */
final class AuditScan {
    private final int size;
    private final AuditPlace after;
    private final List<AuditPage.Placed> found = new ArrayList<>();
    private AuditPlace end;
    private int examined;
    private int passedOver;

    AuditScan(int size, AuditPlace after) {
        this.size = size;
        this.after = after;
        this.end = after;
    }

    /** Whether the page wants more, and more may be looked at. One finding beyond the page tells that more follow. */
    boolean goesOn() {
        return found.size() <= size && examined < Audit.MOST_FIGURES;
    }

    void passOver(Accounts.Entry entry) {
        passedOver += entry.figures();
    }

    void take(List<Accounts.Entry> entries, Map<AccountKey, List<Finding>> findings, Predicate<Finding> wanted) {
        for (Accounts.Entry entry : entries) {
            examined += entry.figures();
            for (Finding finding : findings.get(entry.key())) {
                boolean follows = after == null || after.isBefore(entry.name(), finding);
                if (follows && found.size() <= size && wanted.test(finding)) {
                    found.add(new AuditPage.Placed(finding, AuditPlace.of(entry.name(), finding)));
                }
            }
            end = AuditPlace.after(entry.name());
        }
    }

    /**
     * The page.
     *
     * @param isOpen whether there are accounts that were not looked at
     */
    AuditPage page(boolean isOpen) {
        boolean isFull = found.size() > size;
        List<AuditPage.Placed> shown = isFull ? found.subList(0, size) : found;
        AuditPlace last = !isFull
                ? end
                : shown.isEmpty() ? after : shown.get(shown.size() - 1).place();
        return new AuditPage(shown, isFull || isOpen, last, examined, passedOver);
    }
}
