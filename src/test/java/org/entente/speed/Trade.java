package org.entente.speed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.entente.model.Measure;
import org.entente.model.NodeKind;

/**
 * The figures of the generated graph: what pairs of countries trade, in total for each year and in many goods in the last one, the more of them the more popular the pair is.
 * No figure comes twice: each is of another pair, flow, commodity and year.
 */
final class Trade {
    static final int LAST_YEAR = 2023;
    static final int YEARS = 10;
    private static final int FIRST_YEAR = 2000;

    /** Exports and imports, and with turnover the series of totals. */
    private static final int FLOWS = 2;

    private static final int SERIES = 3;

    /** Of all figures, so many are totals. */
    private static final double TOTALS = 0.4;

    /** One of so many pairs tells its totals since the first year. */
    private static final int LONG_SERIES = 10;

    /** One of so many figures stands in a document. */
    private static final int CITED = 10;

    /**
     * Two countries that trade.
     *
     * @param rank how popular the pair is, from 0
     */
    record Pair(int rank, int reporter, int partner) {}

    private final World world;
    private final Facts facts;
    private final double goods;
    private int told;

    private Trade(World world, Facts facts, int pairs) {
        this.world = world;
        this.facts = facts;
        double roots = 0;
        for (int rank = 1; rank <= pairs; rank++) {
            roots += 1 / Math.sqrt(rank);
        }
        goods = (1 - TOTALS) * world.figures() / roots / FLOWS;
    }

    /** Tells all figures of a world. */
    static void tell(World world, Facts facts) {
        List<Pair> pairs = pairs(world);
        Trade trade = new Trade(world, facts, pairs.size());
        pairs.forEach(trade::figures);
    }

    /** The pairs of countries that trade, the most popular ones first. */
    static List<Pair> pairs(World world) {
        double years = YEARS + (LAST_YEAR - FIRST_YEAR + 1 - YEARS) / (double) LONG_SERIES;
        List<Pair> pairs = new ArrayList<>();
        for (int reporter = 0; reporter < World.COUNTRIES; reporter++) {
            for (int partner = 0; partner < World.COUNTRIES; partner++) {
                if (reporter != partner) {
                    pairs.add(new Pair(0, reporter, partner));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(pair -> (pair.reporter() + 1) * (pair.partner() + 1)));
        int size = Math.min(pairs.size(), (int) (TOTALS * world.figures() / (years * SERIES)));
        List<Pair> popular = new ArrayList<>();
        for (int rank = 0; rank < size; rank++) {
            popular.add(
                    new Pair(rank, pairs.get(rank).reporter(), pairs.get(rank).partner()));
        }
        return popular;
    }

    private void figures(Pair pair) {
        SplittableRandom dice = world.dice("trade", pair.rank());
        int first = pair.rank() % LONG_SERIES == 0 ? FIRST_YEAR : LAST_YEAR - YEARS + 1;
        for (int year = first; year <= LAST_YEAR; year++) {
            figure(pair, Measure.TURNOVER, year, null, dice);
            figure(pair, Measure.EXPORTS, year, null, dice);
            figure(pair, Measure.IMPORTS, year, null, dice);
        }
        int size = (int) (goods / Math.sqrt(pair.rank() + 1));
        for (int place = 0; place < size; place++) {
            int year = LAST_YEAR - place / Goods.LEAVES;
            Integer commodity = Goods.leaf(pair.rank(), place);
            figure(pair, Measure.EXPORTS, year, commodity, dice);
            figure(pair, Measure.IMPORTS, year, commodity, dice);
        }
    }

    private void figure(Pair pair, Measure measure, int year, Integer commodity, SplittableRandom dice) {
        String amount = amount(dice, commodity == null ? " million USD" : " thousand USD");
        String sentence = told++ % CITED == 0 ? sentence(pair, measure, year, commodity, amount) : null;
        facts.tell(
                "figure",
                sentence,
                "measure",
                measure.name(),
                "reporter",
                world.id(NodeKind.COUNTRY, pair.reporter()),
                "partner",
                world.id(NodeKind.COUNTRY, pair.partner()),
                "commodity",
                commodity == null ? null : world.id(NodeKind.COMMODITY, commodity),
                "since",
                String.valueOf(year),
                "amount",
                amount);
    }

    /** Many small ones and few great ones. */
    private static String amount(SplittableRandom dice, String unit) {
        double part = dice.nextDouble();
        return (1 + (int) (99_999 * part * part * part * part)) + "." + dice.nextInt(1, 10) + unit;
    }

    private String sentence(Pair pair, Measure measure, int year, Integer commodity, String amount) {
        String flow = measure.name().toLowerCase(Locale.ROOT);
        String of = commodity == null ? "" : " of " + world.label(NodeKind.COMMODITY, commodity);
        return "In %d the %s%s between %s and %s came to %s"
                .formatted(
                        year,
                        flow,
                        of,
                        world.label(NodeKind.COUNTRY, pair.reporter()),
                        world.label(NodeKind.COUNTRY, pair.partner()),
                        amount);
    }
}
