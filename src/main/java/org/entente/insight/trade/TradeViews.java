package org.entente.insight.trade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.insight.Containers;
import org.entente.insight.Nesting;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.Measure;
import org.entente.model.NodeEntity;
import org.entente.model.PartialDate;
import org.hibernate.StatelessSession;

/** Reads the trade of two sides: three statements, and one for each step of what goods lie in what. */
public final class TradeViews {
    /** All six thousand headings of the Harmonized System, both ways, as both sides tell them. */
    private static final int MOST = 50_000;

    private TradeViews() {}

    /**
     * The trade of two sides; an empty one where there are no such bodies or figures.
     *
     * @param reporter the id of the one that is asked about
     * @param partner the id of the other
     * @param period the period of all figures
     * @throws CodedException when there are too many figures
     */
    public static TradeView of(StatelessSession session, String reporter, String partner, PartialDate period) {
        Map<String, Integer> keys = NodeEntity.keys(session, new String[] {reporter, partner});
        Integer one = keys.get(reporter);
        Integer other = keys.get(partner);
        List<Figure> figures =
                one == null || other == null ? List.of() : FigureSets.ofTrade(session, one, other, period, MOST + 1);
        if (figures.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE, "There are more than " + MOST + " figures of that trade, which is too many.");
        }
        Set<Integer> goods = figures.stream()
                .map(figure -> figure.commodityKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return view(figures, one, Containers.of(session, goods, goods));
    }

    /** The view of some figures for the body that has a key. */
    static TradeView view(List<Figure> figures, Integer reporter, Nesting nesting) {
        return new TradeView(
                new TradeFlow(
                        told(figures, Measure.EXPORTS, reporter, true),
                        told(figures, Measure.IMPORTS, reporter, false),
                        nesting),
                new TradeFlow(
                        told(figures, Measure.IMPORTS, reporter, true),
                        told(figures, Measure.EXPORTS, reporter, false),
                        nesting));
    }

    private static List<Figure> told(List<Figure> figures, Measure measure, Integer reporter, boolean own) {
        return figures.stream()
                .filter(figure -> figure.measure == measure && own == figure.reporterKey.equals(reporter))
                .toList();
    }
}
