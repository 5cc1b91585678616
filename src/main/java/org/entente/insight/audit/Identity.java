package org.entente.insight.audit;

import java.util.List;

/** Something that holds of all true figures of a kind. Implementations find the figures of an account that it speaks of, and hold them against each other. */
interface Identity {
    /** All identities, in the order in which their findings are given. */
    List<Identity> ALL = List.of(
            new TurnoverSum(),
            new GrowthOfParts(),
            new ShareOfWhole(),
            new PartsWithinWhole(),
            new PartnersWithinWhole(),
            new MultipleOfBase(),
            new TradeBalance(),
            new ExchangeRates(),
            new MirrorFlows(),
            new TargetGrowth(),
            new RecordHeld(),
            new MembersCounted(),
            new PeriodSum(),
            new SameFlow());

    /** What it says of the figures of an account; nothing where it does not speak of any. */
    List<Finding> findings(Account account);

    /** All that all identities say. */
    static List<Finding> all(Account account) {
        return ALL.stream()
                .flatMap(identity -> identity.findings(account).stream())
                .toList();
    }
}
