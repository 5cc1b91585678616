package org.entente.insight.trade;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** The trade of two sides, period by period. */
@Description("The trade of two sides, period by period.")
public final class TradeOverTime {
    private final String reporter;
    private final String partner;
    private final List<TradeView> periods;
    private final List<String> gaps;

    TradeOverTime(String reporter, String partner, List<TradeView> periods, List<String> gaps) {
        this.reporter = reporter;
        this.partner = partner;
        this.periods = List.copyOf(periods);
        this.gaps = List.copyOf(gaps);
    }

    @Id
    @NonNull
    @Description("The side that tells it, from which 'exports' go: its id.")
    public String getReporter() {
        return reporter;
    }

    @Id
    @NonNull
    @Description("The other side, whose figures are the mirror: its id.")
    public String getPartner() {
        return partner;
    }

    @NonNull
    @Description("The periods of which one of them tells something, the earliest first.")
    public List<@NonNull TradeView> getPeriods() {
        return periods;
    }

    @NonNull
    @Description("The periods in between of which neither tells anything. They are unknown, and not zero.")
    public List<@NonNull String> getGaps() {
        return gaps;
    }
}
