package org.entente.insight.trade;

import java.util.Objects;
import org.entente.insight.Period;
import org.entente.model.CurrencyCode;
import org.entente.model.Measure;
import org.entente.model.Modality;

/**
 * Which series is asked for.
 *
 * @param reporter the id of the body whose figures they are
 * @param partner the id of the other side; null for figures that name none
 * @param commodity the id of the goods; null for all goods together
 * @param from only periods that end in this or later; null for all
 * @param to only periods that start in this or earlier; null for all
 * @param base the period that is 100 in the index; null for that of the first value
 * @param currency the currency that amounts are wanted in; null when they are to stay as stated
 */
public record SeriesQuestion(
        Measure measure,
        String reporter,
        String partner,
        String commodity,
        Modality modality,
        Period from,
        Period to,
        Frequency frequency,
        Period base,
        CurrencyCode currency) {
    /** What has to be known is known. */
    public SeriesQuestion {
        Objects.requireNonNull(measure);
        Objects.requireNonNull(reporter);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(frequency);
    }

    /** Whether a period is among those that are wanted. */
    boolean wants(Period period) {
        return (from == null || !period.last().isBefore(from.first()))
                && (to == null || !period.first().isAfter(to.last()));
    }
}
