package org.entente.insight.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Goes through accounts, and gives somebody what is found of each. Accounts are read some thousands of figures at a time, so that memory does not grow with their number. */
final class AccountScan {
    private static final int FIRST_FIGURES = 1_000;
    private static final int MOST_FIGURES = 8_000;

    private final AccountReader reader;
    private final List<Accounts.Entry> entries;
    private int at;
    private int figures = FIRST_FIGURES;

    /** Who gets what is found. */
    interface Taker {
        /** Whether more is wanted; asked before each account. */
        boolean goesOn();

        /** The findings of an account, in order. */
        void take(Accounts.Entry entry, List<Finding> findings);

        /** An account has too many figures. */
        void passOver(Accounts.Entry entry);
    }

    private AccountScan(StatelessSession session, List<Accounts.Entry> entries) {
        this.reader = new AccountReader(session);
        this.entries = entries;
    }

    /**
     * Goes through accounts in their order.
     *
     * @return whether there are accounts that the taker did not want any more
     */
    static boolean stops(StatelessSession session, List<Accounts.Entry> entries, Taker taker) {
        AccountScan scan = new AccountScan(session, entries);
        while (scan.at < entries.size() && taker.goesOn()) {
            if (!scan.give(scan.some(taker), taker)) {
                return true;
            }
        }
        return scan.at < entries.size();
    }

    /** The next accounts that are read together: more each time, since most answers need but a few. */
    private List<Accounts.Entry> some(Taker taker) {
        List<Accounts.Entry> some = new ArrayList<>();
        int sum = 0;
        while (at < entries.size() && (some.isEmpty() || sum + entries.get(at).figures() <= figures)) {
            Accounts.Entry entry = entries.get(at++);
            if (entry.figures() > Audit.MOST_FIGURES) {
                taker.passOver(entry);
            } else {
                some.add(entry);
                sum += entry.figures();
            }
        }
        figures = Math.min(MOST_FIGURES, 2 * figures);
        return some;
    }

    /** Gives what is found of some accounts, and tells whether all of them were wanted. */
    private boolean give(List<Accounts.Entry> some, Taker taker) {
        Map<AccountKey, Account> accounts =
                reader.read(some.stream().map(Accounts.Entry::key).toList());
        boolean isFirst = true;
        for (Accounts.Entry entry : some) {
            if (!isFirst && !taker.goesOn()) {
                return false;
            }
            taker.take(entry, Audit.findings(accounts.remove(entry.key())));
            isFirst = false;
        }
        return true;
    }
}
