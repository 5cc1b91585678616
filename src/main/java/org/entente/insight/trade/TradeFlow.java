package org.entente.insight.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.Nesting;
import org.entente.model.Figure;

/** What went from one side to the other in a period, as both tell it. */
@Description(
        "What went from one side to the other in a period, as both tell it. The accounts stand beside each other, and are never blended.")
public final class TradeFlow {
    private final List<Figure> ours;
    private final List<Figure> theirs;
    private final Nesting nesting;
    private final Rates rates;

    /**
     * @param ours the figures of the side that is asked about, of all goods and of some
     * @param theirs the figures of the other side for the same flow
     * @param nesting which goods lie in which others
     * @param rates what puts amounts into one currency
     */
    TradeFlow(List<Figure> ours, List<Figure> theirs, Nesting nesting, Rates rates) {
        Comparator<Figure> byId = Comparator.comparing(figure -> figure.id);
        this.ours = ours.stream().sorted(byId).toList();
        this.theirs = theirs.stream().sorted(byId).toList();
        this.nesting = nesting;
        this.rates = rates;
    }

    @NonNull
    @Description(
            "What the reporter says of all goods together; several where sources differ, none where it is not said. What is computed takes the first.")
    public List<@NonNull StatedAmount> getStated() {
        return wholes(ours);
    }

    @NonNull
    @Description("What the partner says of the same flow.")
    public List<@NonNull StatedAmount> getMirrored() {
        return wholes(theirs);
    }

    @Description(
            "What the reporter says less what the partner says; null where one of them is silent, or speaks of another currency.")
    public Computed getMirrorGap() {
        List<StatedAmount> mirror = getMirrored();
        Amount whole = whole();
        Amount other = mirror.isEmpty() ? null : mirror.get(0).told();
        return Amount.canAdd(whole, other)
                ? Computed.of(whole.interval().minus(other.interval()), whole.measured(), whole, other)
                : null;
    }

    private List<StatedAmount> wholes(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.commodityKey == null && figure.amountValue != null)
                .map(figure -> new StatedAmount(figure, rates))
                .toList();
    }

    /** What the reporter says of all goods; null for nothing. */
    Amount whole() {
        List<StatedAmount> stated = getStated();
        return stated.isEmpty() ? null : stated.get(0).told();
    }

    /**
     * The goods that are told apart, the greatest first.
     *
     * @param most how many are named; the rest is among the others
     */
    public Goods goods(int most) {
        return new Goods(whole(), named(), most);
    }

    /** Goods with nothing in common: of goods within goods the wider ones, and of each what the first figure says. */
    private List<GoodsShare> named() {
        List<GoodsShare> known = new ArrayList<>();
        for (Figure figure : ours) {
            boolean isNew = figure.commodityKey != null
                    && known.stream()
                            .noneMatch(other -> Objects.equals(other.figure().commodityKey, figure.commodityKey));
            GoodsShare share = isNew ? GoodsShare.of(figure, whole(), rates) : null;
            if (share != null) {
                known.add(share);
            }
        }
        return known.stream()
                .filter(one -> known.stream()
                        .noneMatch(other -> nesting.lies(one.figure().commodityKey, other.figure().commodityKey)))
                .sorted(Comparator.<GoodsShare, BigDecimal>comparing(
                                share -> share.told().interval().value())
                        .reversed()
                        .thenComparing(share -> share.figure().id))
                .toList();
    }
}
