package org.entente.insight.trade;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.insight.Period;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.Figure;
import org.entente.model.FigureSets;
import org.entente.model.NodeEntity;
import org.hibernate.StatelessSession;

/** Reads series: two statements each, whatever their length. */
public final class TradeSeries {
    /** Four centuries of months. */
    private static final int MOST = 5_000;

    private TradeSeries() {}

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
        SeriesRules rules = new SeriesRules(question.frequency(), question.base());
        if (!Stream.of(ids).allMatch(keys::containsKey)) {
            return rules.of(List.of());
        }
        List<Figure> figures = FigureSets.ofFlow(
                session,
                question.measure(),
                keys.get(question.reporter()),
                keys.get(question.partner()),
                keys.get(question.commodity()),
                MOST + 1);
        if (figures.size() > MOST) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    "The series has more than " + MOST + " values, which is too many to compute with.");
        }
        return rules.of(figures.stream()
                .filter(figure -> figure.modality == question.modality()
                        && figure.since != null
                        && question.wants(Period.of(figure)))
                .toList());
    }
}
