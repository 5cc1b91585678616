package org.entente.insight.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Fills a page of findings, until there is one more than it holds, enough was looked at, or its time is up. */
final class AuditScan implements AccountScan.Taker {
    private final int size;
    private final AuditPlace after;
    private final Predicate<Finding> wanted;
    private final long time;
    private final long start = System.nanoTime();
    private final List<AuditPage.Placed> found = new ArrayList<>();
    private AuditPlace end;
    private int examined;
    private int passedOver;

    /**
     * An empty page.
     *
     * @param size how many findings it holds
     * @param after where they come after; null for the start
     * @param time how long it may take to fill it, as long as at least one account was looked at
     */
    AuditScan(int size, AuditPlace after, Predicate<Finding> wanted, Duration time) {
        this.size = size;
        this.after = after;
        this.wanted = wanted;
        this.time = time.toNanos();
        this.end = after;
    }

    /** One finding beyond the page tells that more follow. */
    @Override
    public boolean goesOn() {
        boolean isInTime = examined == 0 || System.nanoTime() - start < time;
        return found.size() <= size && examined < Audit.MOST_FIGURES && isInTime;
    }

    @Override
    public void take(Accounts.Entry entry, List<Finding> findings) {
        examined += entry.figures();
        for (Finding finding : findings) {
            boolean follows = after == null || after.isBefore(entry.name(), finding);
            if (follows && found.size() <= size && wanted.test(finding)) {
                found.add(new AuditPage.Placed(finding, AuditPlace.of(entry.name(), finding)));
            }
        }
        end = AuditPlace.after(entry.name());
    }

    @Override
    public void passOver(Accounts.Entry entry) {
        passedOver += entry.figures();
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
