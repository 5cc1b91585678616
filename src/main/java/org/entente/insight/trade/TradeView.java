package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;

/** The trade of two sides in a period, as one of them tells it, with what the other says beside it. */
@Description("The trade of two sides in a period, as one of them tells it, with what the other says beside it.")
public final class TradeView {
    private final TradeFlow exports;
    private final TradeFlow imports;

    TradeView(TradeFlow exports, TradeFlow imports) {
        this.exports = exports;
        this.imports = imports;
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

    @Description("Exports less imports; null where one of them is not known, or they are in different currencies.")
    public Computed getBalance() {
        return canAdd()
                ? computed(exports.whole().interval().minus(imports.whole().interval()))
                : null;
    }

    @Description(
            "Exports and imports together; null where one of them is not known, or they are in different currencies.")
    public Computed getTurnover() {
        return canAdd()
                ? computed(exports.whole().interval().plus(imports.whole().interval()))
                : null;
    }

    private boolean canAdd() {
        return TradeFlow.canAdd(exports.whole(), imports.whole());
    }

    private Computed computed(Interval interval) {
        StatedAmount out = exports.whole();
        return new Computed(
                ValueRange.of(interval, out.measured(), Origin.DERIVED),
                out.figure(),
                imports.whole().figure());
    }
}
