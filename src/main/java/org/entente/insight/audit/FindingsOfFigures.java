package org.entente.insight.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what is found of some figures. */
final class FindingsOfFigures implements AccountScan.Taker {
    private final Set<Integer> figureKeys;
    private final Map<AccountKey, List<Finding>> byAccount = new HashMap<>();

    FindingsOfFigures(Set<Integer> figureKeys) {
        this.figureKeys = figureKeys;
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public void take(Accounts.Entry entry, List<Finding> findings) {
        byAccount.put(
                entry.key(),
                findings.stream().filter(finding -> finding.isOfAny(figureKeys)).toList());
    }

    @Override
    public void passOver(Accounts.Entry entry) {
        throw Audit.tooMany();
    }

    Map<AccountKey, List<Finding>> byAccount() {
        return byAccount;
    }
}
