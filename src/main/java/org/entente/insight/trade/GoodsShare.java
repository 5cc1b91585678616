package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** Goods of a flow, and which part of it they are. */
@Description("Goods of a flow, and which part of it they are.")
public final class GoodsShare {
    private final Amount told;
    private final Interval part;
    private final Amount whole;

    /**
     * @param told what they came to
     * @param part which part of the whole they are; null where that is not known
     * @param whole the amount of all goods; null where it is not known
     */
    private GoodsShare(Amount told, Interval part, Amount whole) {
        this.told = told;
        this.part = part;
        this.whole = whole;
    }

    /** What a figure says of goods: its amount, or what its share of the whole comes to; null where it tells neither in the currency of the whole. */
    static GoodsShare of(Figure figure, Amount whole, Rates rates) {
        if (figure.amountValue != null) {
            Amount told = rates.amountOf(figure);
            return whole != null && !told.measured().equals(whole.measured())
                    ? null
                    : new GoodsShare(told, told.over(whole).orElse(null), whole);
        }
        boolean isShare =
                whole != null && figure.shareValue != null && whole.figure().key.equals(figure.shareOfKey);
        if (!isShare) {
            return null;
        }
        Interval share = Interval.of(figure.shareValue, figure.shareTolerance).hundredth();
        Amount implied =
                new Amount(figure, share.times(whole.interval()), whole.measured(), Origin.DERIVED, whole.rate());
        return new GoodsShare(implied, whole.interval().low().signum() > 0 ? share : null, whole);
    }

    @NonNull
    @Description(
            "What they came to: as stated, or as their stated share of the whole implies; in the currency that was asked for where there is a way into it.")
    public ValueRange getAmount() {
        return ValueRange.of(told.interval(), told.measured(), told.origin());
    }

    @Description("Which part of the whole they are, in percent; null where the whole is not known.")
    public Computed getShare() {
        return part == null ? null : Computed.of(part.inPercent(), Measured.PERCENT, told, whole);
    }

    /** The part of the whole; null where it is not known. */
    Interval part() {
        return part;
    }

    Amount told() {
        return told;
    }

    /** The figure that tells of them. */
    @Ignore
    public Figure figure() {
        return told.figure();
    }
}
