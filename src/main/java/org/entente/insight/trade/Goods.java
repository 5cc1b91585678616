package org.entente.insight.trade;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.Interval;
import org.entente.insight.audit.Measured;

/** The goods of a flow that are told apart, and the rest. */
@Description("The goods of a flow that are told apart, and the rest.")
public final class Goods {
    private final Amount whole;
    private final List<GoodsShare> named;
    private final int most;

    Goods(Amount whole, List<GoodsShare> named, int most) {
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
        Interval rest =
                getItems().stream().map(share -> share.told().interval()).reduce(whole.interval(), Interval::minus);
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
                .map(GoodsShare::part)
                .map(share -> share.times(share))
                .reduce(Interval::plus)
                .orElseThrow();
        BigDecimal others = rest.high().max(BigDecimal.ZERO);
        BigDecimal high = squares.high().add(others.multiply(others));
        return computed(new Interval(squares.low(), squares.value(), high), Measured.COUNT, named);
    }

    /** The part of the whole that is none of some goods; null where it is not known. */
    private Interval rest(List<GoodsShare> goods) {
        boolean isKnown = whole != null && goods.stream().map(GoodsShare::part).noneMatch(Objects::isNull);
        return isKnown ? goods.stream().map(GoodsShare::part).reduce(Interval.exact(1), Interval::minus) : null;
    }

    private Computed computed(Interval interval, Measured measured, List<GoodsShare> goods) {
        return new Computed(
                interval,
                measured,
                Stream.concat(Stream.of(whole), goods.stream().map(GoodsShare::told)));
    }
}
