package org.entente.insight.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.insight.Containers;
import org.entente.insight.Nesting;
import org.entente.insight.Period;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.CurrencyCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.Measure;
import org.entente.model.NodeEntity;
import org.entente.model.PartialDate;
import org.hibernate.StatelessSession;

/** Reads the trade of two sides: three statements, one for rates where they are needed, and one for each step of what goods lie in what. */
public final class TradeViews {
    /** All six thousand headings of the Harmonized System, both ways, as both sides tell them. */
    private static final int MOST = 50_000;

    private final StatelessSession session;

    /** The trade that a session sees. */
    public TradeViews(StatelessSession session) {
        this.session = session;
    }

    /**
     * Two sides.
     *
     * @param reporter the id of the one that is asked about, and its key; no key where there is no such node
     * @param partner the id of the other, and its key
     */
    public record Sides(String reporter, Integer reporterKey, String partner, Integer partnerKey) {
        boolean areOf(Figure figure) {
            return (figure.reporterKey.equals(reporterKey) && figure.partnerKey.equals(partnerKey))
                    || (figure.reporterKey.equals(partnerKey) && figure.partnerKey.equals(reporterKey));
        }
    }

    /** Two sides by their ids. */
    public Sides sides(String reporter, String partner) {
        Map<String, Integer> keys = NodeEntity.keys(session, new String[] {reporter, partner});
        return new Sides(reporter, keys.get(reporter), partner, keys.get(partner));
    }

    /**
     * The trade of two sides in a period; an empty one where there are no such bodies or figures.
     *
     * @param period the period of all figures
     * @param currency the currency that amounts are wanted in; null when they are to stay as stated
     * @throws CodedException when there are too many figures
     */
    public TradeView in(Sides sides, PartialDate period, CurrencyCode currency) {
        List<Figure> figures = figures(List.of(sides), period, period).stream()
                .filter(figure -> sides.areOf(figure) && figure.until == null && period.equals(figure.since))
                .toList();
        return view(
                period.toString(), figures, sides.reporterKey, nesting(figures), Rates.of(session, currency, figures));
    }

    /**
     * The trade of each of some pairs of sides, in their order.
     *
     * @throws CodedException when there are too many figures
     */
    public List<TradeOverTime> over(List<Sides> pairs, TradeQuestion question) {
        List<Figure> figures = figures(pairs, question.earliest(), question.latest()).stream()
                .filter(question::wants)
                .toList();
        Nesting nesting = nesting(figures);
        Rates rates = Rates.of(session, question.currency(), figures);
        return pairs.stream()
                .map(sides -> over(
                        sides, figures.stream().filter(sides::areOf).toList(), question.frequency(), nesting, rates))
                .toList();
    }

    private static TradeOverTime over(
            Sides sides, List<Figure> figures, Frequency frequency, Nesting nesting, Rates rates) {
        if (figures.isEmpty()) {
            return new TradeOverTime(sides.reporter, sides.partner, List.of(), List.of());
        }
        Period start = figures.stream()
                .map(Period::of)
                .min(Comparator.comparing(Period::first))
                .orElseThrow();
        TreeMap<Integer, List<Figure>> periods = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> frequency.steps(start, Period.of(figure)), TreeMap::new, Collectors.toList()));
        List<TradeView> views = new ArrayList<>();
        periods.forEach((step, some) ->
                views.add(view(frequency.name(frequency.start(start, step)), some, sides.reporterKey, nesting, rates)));
        List<String> gaps = IntStream.range(0, periods.lastKey())
                .filter(step -> !periods.containsKey(step))
                .mapToObj(step -> frequency.name(frequency.start(start, step)))
                .toList();
        return new TradeOverTime(sides.reporter, sides.partner, views, gaps);
    }

    private List<Figure> figures(List<Sides> pairs, PartialDate from, PartialDate to) {
        int[] bodies = pairs.stream()
                .flatMap(sides -> Stream.of(sides.reporterKey, sides.partnerKey))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
        List<Figure> figures = bodies.length < 2 ? List.of() : FigureSets.ofTrade(session, bodies, from, to, MOST + 1);
        if (figures.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "There are more than " + MOST
                            + " figures of that trade, which is too many. Ask for a shorter time with 'from' and 'to', or for fewer sides.");
        }
        return figures;
    }

    private Nesting nesting(Collection<Figure> figures) {
        Set<Integer> goods = figures.stream()
                .map(figure -> figure.commodityKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Containers.of(session, goods, goods);
    }

    /** The view of some figures of one period for the body that has a key. */
    static TradeView view(String period, List<Figure> figures, Integer reporter, Nesting nesting, Rates rates) {
        return new TradeView(
                period,
                flow(figures, Measure.EXPORTS, Measure.IMPORTS, reporter, nesting, rates),
                flow(figures, Measure.IMPORTS, Measure.EXPORTS, reporter, nesting, rates),
                flow(figures, Measure.TURNOVER, Measure.TURNOVER, reporter, nesting, rates));
    }

    private static TradeFlow flow(
            List<Figure> figures, Measure own, Measure mirrored, Integer reporter, Nesting nesting, Rates rates) {
        return new TradeFlow(
                told(figures, own, reporter, true), told(figures, mirrored, reporter, false), nesting, rates);
    }

    private static List<Figure> told(List<Figure> figures, Measure measure, Integer reporter, boolean own) {
        return figures.stream()
                .filter(figure -> figure.measure == measure && own == figure.reporterKey.equals(reporter))
                .toList();
    }
}
