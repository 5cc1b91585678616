package org.entente.insight.trade;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;

/** The trade of two sides in a period, as one of them tells it, with what the other says beside it. */
@Description("The trade of two sides in a period, as one of them tells it, with what the other says beside it.")
public final class TradeView {
    private final String period;
    private final TradeFlow exports;
    private final TradeFlow imports;
    private final TradeFlow together;

    /**
     * @param together what both say of exports and imports together
     */
    TradeView(String period, TradeFlow exports, TradeFlow imports, TradeFlow together) {
        this.period = period;
        this.exports = exports;
        this.imports = imports;
        this.together = together;
    }

    @NonNull
    @Description("The period: 2022, '2022-04 to 2022-06', 2022-04.")
    public String getPeriod() {
        return period;
    }

    @NonNull
    @Description("From the reporter to the partner.")
    public TradeFlow getExports() {
        return exports;
    }

    @NonNull
    @Description("From the partner to the reporter.")
    public TradeFlow getImports() {
        return imports;
    }

    @NonNull
    @Description("What the reporter states of exports and imports together; none where it is not said.")
    public List<@NonNull StatedAmount> getStatedTurnover() {
        return together.getStated();
    }

    @NonNull
    @Description("What the partner states of the same; the only turnover that is stated where the reporter is silent.")
    public List<@NonNull StatedAmount> getMirroredTurnover() {
        return together.getMirrored();
    }

    @Description("Exports less imports; null where one of them is not known, or they are in different currencies.")
    public Computed getBalance() {
        return canAdd() ? computed(out().interval().minus(in().interval())) : null;
    }

    @Description(
            "Exports and imports together; null where one of them is not known, or they are in different currencies.")
    public Computed getTurnover() {
        return canAdd() ? computed(out().interval().plus(in().interval())) : null;
    }

    private Amount out() {
        return exports.whole();
    }

    private Amount in() {
        return imports.whole();
    }

    private boolean canAdd() {
        return Amount.canAdd(out(), in());
    }

    private Computed computed(Interval interval) {
        return Computed.of(interval, out().measured(), out(), in());
    }
}
