package org.entente.insight.trade;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.Nesting;
import org.entente.insight.audit.Origin;
import org.entente.insight.audit.ValueRange;
import org.entente.model.Figure;

/** What went from one side to the other in a period, as both tell it. */
@Description(
        "What went from one side to the other in a period, as both tell it. The accounts stand beside each other, and are never blended.")
public final class TradeFlow {
    private final List<Figure> own;
    private final List<Figure> mirrored;
    private final Nesting nesting;

    /**
     * @param own the figures of the side that is asked about, of all goods and of some
     * @param mirrored the figures of the other side for the same flow
     * @param nesting which goods lie in which others
     */
    TradeFlow(List<Figure> own, List<Figure> mirrored, Nesting nesting) {
        Comparator<Figure> byId = Comparator.comparing(figure -> figure.id);
        this.own = own.stream().sorted(byId).toList();
        this.mirrored = mirrored.stream().sorted(byId).toList();
        this.nesting = nesting;
    }

    @NonNull
    @Description(
            "What the reporter says of all goods together; several where sources differ, none where it is not said. What is computed takes the first.")
    public List<@NonNull StatedAmount> getStated() {
        return wholes(own);
    }

    @NonNull
    @Description("What the partner says of the same flow.")
    public List<@NonNull StatedAmount> getMirrored() {
        return wholes(mirrored);
    }

    @Description(
            "What the reporter says less what the partner says; null where one of them is silent, or speaks of another currency.")
    public Computed getMirrorGap() {
        List<StatedAmount> mirror = getMirrored();
        StatedAmount whole = whole();
        if (whole == null || mirror.isEmpty() || !mirror.get(0).measured().equals(whole.measured())) {
            return null;
        }
        return new Computed(
                ValueRange.of(whole.interval().minus(mirror.get(0).interval()), whole.measured(), Origin.DERIVED),
                whole.figure(),
                mirror.get(0).figure());
    }

    private static List<StatedAmount> wholes(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.commodityKey == null && figure.amountValue != null)
                .map(StatedAmount::new)
                .toList();
    }

    /** What the reporter says of all goods; null for nothing. */
    StatedAmount whole() {
        List<StatedAmount> stated = getStated();
        return stated.isEmpty() ? null : stated.get(0);
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
        for (Figure figure : own) {
            boolean isNew = figure.commodityKey != null
                    && known.stream()
                            .noneMatch(other -> Objects.equals(other.figure().commodityKey, figure.commodityKey));
            GoodsShare share = isNew ? GoodsShare.of(figure, whole()) : null;
            if (share != null) {
                known.add(share);
            }
        }
        return known.stream()
                .filter(one -> known.stream()
                        .noneMatch(other -> nesting.lies(one.figure().commodityKey, other.figure().commodityKey)))
                .sorted(Comparator.<GoodsShare, BigDecimal>comparing(
                                share -> share.interval().value())
                        .reversed()
                        .thenComparing(share -> share.figure().id))
                .toList();
    }

    /** Whether both sides of a sum are there, in one currency. */
    static boolean canAdd(StatedAmount one, StatedAmount other) {
        return one != null && other != null && one.measured().equals(other.measured());
    }
}
