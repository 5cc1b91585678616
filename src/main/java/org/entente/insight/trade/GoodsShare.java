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
    private final Figure figure;
    private final Interval interval;
    private final Origin origin;
    private final StatedAmount whole;

    private GoodsShare(Figure figure, Interval interval, Origin origin, StatedAmount whole) {
        this.figure = figure;
        this.interval = interval;
        this.origin = origin;
        this.whole = whole;
    }

    /** What a figure says of goods: its amount, or what its share of the whole comes to; null where it tells neither in the currency of the whole. */
    static GoodsShare of(Figure figure, StatedAmount whole) {
        if (figure.amountValue != null) {
            StatedAmount stated = new StatedAmount(figure);
            return whole != null && !stated.measured().equals(whole.measured())
                    ? null
                    : new GoodsShare(figure, stated.interval(), Origin.REPORTED, whole);
        }
        boolean isShare =
                whole != null && figure.shareValue != null && whole.figure().key.equals(figure.shareOfKey);
        return isShare
                ? new GoodsShare(
                        figure,
                        Interval.of(figure.shareValue, figure.shareTolerance)
                                .hundredth()
                                .times(whole.interval()),
                        Origin.DERIVED,
                        whole)
                : null;
    }

    @NonNull
    @Description("What they came to: as stated, or as their stated share of the whole implies.")
    public ValueRange getAmount() {
        return ValueRange.of(interval, whole == null ? Measured.of(figure) : whole.measured(), origin);
    }

    @Description("Which part of the whole they are, in percent; null where the whole is not known.")
    public Computed getShare() {
        Interval share = share();
        return share == null
                ? null
                : new Computed(
                        ValueRange.of(share.inPercent(), Measured.PERCENT, Origin.DERIVED), figure, whole.figure());
    }

    /** The part of the whole; null where it is not known. */
    Interval share() {
        if (whole == null || whole.interval().low().signum() <= 0) {
            return null;
        }
        return origin == Origin.DERIVED
                ? Interval.of(figure.shareValue, figure.shareTolerance).hundredth()
                : interval.over(whole.interval());
    }

    Interval interval() {
        return interval;
    }

    /** The figure that tells of them. */
    @Ignore
    public Figure figure() {
        return figure;
    }
}
