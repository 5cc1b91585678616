package org.entente.insight.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** The goods of a flow that are told apart, and the rest. */
@Description("The goods of a flow that are told apart, and the rest.")
public final class Goods {
    private final StatedAmount whole;
    private final List<GoodsShare> named;
    private final int most;

    Goods(StatedAmount whole, List<GoodsShare> named, int most) {
        this.whole = whole;
        this.named = List.copyOf(named);
        this.most = most;
    }

    @NonNull
    @Description("The goods, the greatest first. Of goods within goods only the wider are given.")
    public List<@NonNull GoodsShare> getItems() {
        return named.stream().limit(most).toList();
    }

    @Description("What the whole has beyond these items; null where the whole is not known.")
    public Computed getOther() {
        if (whole == null) {
            return null;
        }
        Interval rest = getItems().stream().map(GoodsShare::interval).reduce(whole.interval(), Interval::minus);
        return computed(rest, whole.measured(), getItems());
    }

    @Description("That in percent of the whole; null where the whole is not known.")
    public Computed getOtherShare() {
        Interval rest = rest(getItems());
        return rest == null ? null : computed(rest.inPercent(), Measured.PERCENT, getItems());
    }

    @Description(
            "How concentrated the flow is: the Herfindahl-Hirschman index, the sum of the squares of all shares, from 0 to 1. Its value counts the goods that are told apart; at the most, all others are one more kind of goods. Null where the whole is not known.")
    public Computed getConcentration() {
        Interval rest = rest(named);
        if (rest == null || named.isEmpty()) {
            return null;
        }
        Interval squares = named.stream()
                .map(GoodsShare::share)
                .map(share -> share.times(share))
                .reduce(Interval::plus)
                .orElseThrow();
        BigDecimal others = rest.high().max(BigDecimal.ZERO);
        BigDecimal high = squares.high().add(others.multiply(others));
        return computed(new Interval(squares.low(), squares.value(), high), Measured.COUNT, named);
    }

    /** The part of the whole that is none of some goods; null where it is not known. */
    private Interval rest(List<GoodsShare> goods) {
        boolean isKnown = whole != null && goods.stream().map(GoodsShare::share).noneMatch(Objects::isNull);
        return isKnown ? goods.stream().map(GoodsShare::share).reduce(Interval.exact(1), Interval::minus) : null;
    }

    private Computed computed(Interval interval, Measured measured, List<GoodsShare> goods) {
        List<Figure> inputs = new ArrayList<>(List.of(whole.figure()));
        goods.forEach(share -> inputs.add(share.figure()));
        return new Computed(ValueRange.of(interval, measured, Origin.DERIVED), inputs.toArray(Figure[]::new));
    }
}
