package org.entente.insight.trade;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.insight.Period;
import org.entente.insight.audit.Interval;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.Measure;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** Reads series: two statements each, and one for rates where they are needed, whatever their length. */
public final class TradeSeries {
    /** Four centuries of months, of the flow, its mirror, its total, and what it follows from. */
    private static final int MOST = 20_000;

    private final SeriesQuestion question;
    private final Map<String, Integer> keys;
    private final List<Figure> figures;

    private TradeSeries(SeriesQuestion question, Map<String, Integer> keys, List<Figure> figures) {
        this.question = question;
        this.keys = keys;
        this.figures = figures;
    }

    /**
     * A series; one without points where there is no such node or figure.
     *
     * @throws CodedException when it has too many values, or the base is no period of its frequency
     */
    public static Series of(StatelessSession session, SeriesQuestion question) {
        if (question.base() != null && !question.frequency().isOf(question.base())) {
            throw new CodedException(
                    ErrorCode.BAD_ARGUMENT,
                    "The argument 'base' must be one of the periods that 'frequency' asks for, such as 2022 for YEAR.");
        }
        String[] ids = Stream.of(question.reporter(), question.partner(), question.commodity())
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        Map<String, Integer> keys = NodeEntity.keys(session, ids);
        List<Figure> figures =
                Stream.of(ids).allMatch(keys::containsKey) ? figures(session, question, keys) : List.of();
        Rates rates = Rates.of(session, question.currency(), figures);
        return new TradeSeries(question, keys, figures)
                .series(new SeriesRules(question.frequency(), question.base(), rates));
    }

    private static List<Figure> figures(StatelessSession session, SeriesQuestion question, Map<String, Integer> keys) {
        Set<Measure> measures = EnumSet.of(question.measure());
        if (isOfBoth(question.measure()) || mirrored(question.measure()) != null) {
            measures.addAll(EnumSet.of(Measure.EXPORTS, Measure.IMPORTS));
        }
        List<Figure> figures = FigureSets.ofFlows(
                session,
                measures,
                keys.get(question.reporter()),
                keys.get(question.partner()),
                keys.get(question.commodity()),
                MOST + 1);
        if (figures.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "The series has more than " + MOST + " values, which is too many to compute with.");
        }
        return figures.stream()
                .filter(figure -> figure.modality == question.modality()
                        && figure.since != null
                        && question.wants(Period.of(figure)))
                .toList();
    }

    private Series series(SeriesRules rules) {
        Measure measure = question.measure();
        Series own = rules.of(told(measure, false), totals());
        List<ComputedPoint> computed = computed(rules, false);
        Measure mirrored = question.partner() == null ? null : mirrored(measure);
        return own.with(
                computed,
                mirrored == null
                        ? null
                        : rules.of(told(mirrored, true), List.of()).with(computed(rules, true), null));
    }

    private List<ComputedPoint> computed(SeriesRules rules, boolean byPartner) {
        return isOfBoth(question.measure())
                ? rules.computed(
                        told(Measure.EXPORTS, byPartner),
                        told(Measure.IMPORTS, byPartner),
                        question.measure() == Measure.TURNOVER ? Interval::plus : Interval::minus)
                : List.of();
    }

    /** The figures of a measure and the goods that are asked for, as one of the two sides tells them. */
    private List<Figure> told(Measure measure, boolean byPartner) {
        Integer reporter = key(byPartner ? question.partner() : question.reporter());
        Integer partner = key(byPartner ? question.reporter() : question.partner());
        return figures(measure, reporter, partner, key(question.commodity()));
    }

    /** What the flow is a part of: that of all goods, or with all partners. */
    private List<Figure> totals() {
        Integer reporter = key(question.reporter());
        if (question.commodity() != null) {
            return figures(question.measure(), reporter, key(question.partner()), null);
        }
        return question.partner() == null ? List.of() : figures(question.measure(), reporter, null, null);
    }

    private List<Figure> figures(Measure measure, Integer reporter, Integer partner, Integer commodity) {
        return figures.stream()
                .filter(figure -> figure.measure == measure
                        && Objects.equals(figure.reporterKey, reporter)
                        && Objects.equals(figure.partnerKey, partner)
                        && Objects.equals(figure.commodityKey, commodity))
                .toList();
    }

    /** Ids that differ may be those of one node, by former names. */
    private Integer key(String id) {
        return id == null ? null : keys.get(id);
    }

    /** Whether a measure follows from exports and imports. */
    private static boolean isOfBoth(Measure measure) {
        return measure == Measure.TURNOVER || measure == Measure.BALANCE;
    }

    /** What the partner calls the same flow; null where it is not the same from both sides. */
    private static Measure mirrored(Measure measure) {
        return switch (measure) {
            case EXPORTS -> Measure.IMPORTS;
            case IMPORTS -> Measure.EXPORTS;
            case TURNOVER -> Measure.TURNOVER;
            case BALANCE, INVESTMENT, CONTRACT_VALUE, PROJECT_COST, EXCHANGE_RATE, COUNT, SHARE, OTHER -> null;
        };
    }
}
