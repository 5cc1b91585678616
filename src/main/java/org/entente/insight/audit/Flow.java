package org.entente.insight.audit;

import java.util.Objects;
import org.entente.model.Figure;
import org.entente.model.Measure;

/**
 * What a figure is of, but for the time: figures of one flow make up a series. Turnover is the same from both sides, so its sides are put into an order.
 *
 * @param measure what is measured
 * @param reporter the key of the reporter; null for none
 * @param partner the key of the partner; null for none
 * @param commodity the key of the commodity; null for all goods
 * @param about the key of the node that it is about; null for none
 */
public record Flow(Measure measure, Integer reporter, Integer partner, Integer commodity, Integer about) {
    /** A flow has a measure. */
    public Flow {
        Objects.requireNonNull(measure);
        if (measure == Measure.TURNOVER && reporter != null && partner != null && reporter > partner) {
            Integer other = partner;
            partner = reporter;
            reporter = other;
        }
    }

    /** What a figure is of. */
    public static Flow of(Figure figure) {
        return new Flow(figure.measure, figure.reporterKey, figure.partnerKey, figure.commodityKey, figure.aboutKey);
    }

    /** The flow of another measure between the same, of the same goods, and as the same side tells it. */
    static Flow beside(Figure figure, Measure measure) {
        return new Flow(measure, figure.reporterKey, figure.partnerKey, figure.commodityKey, figure.aboutKey);
    }
}
