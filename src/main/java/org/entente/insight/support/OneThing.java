package org.entente.insight.support;

import java.util.Objects;
import org.entente.insight.Period;
import org.entente.insight.audit.Flow;
import org.entente.model.Figure;
import org.entente.model.Modality;

/** Which figures state the amount of one and the same thing, so that different amounts cannot all be true. */
final class OneThing {
    private OneThing() {}

    /**
     * Whether two figures do. Both have an amount in the same currency or unit. A target that was missed contradicts nothing: what is said to be so, or reckoned to be so, is
     * held against the same, and what is wanted against what is wanted.
     */
    static boolean isOf(Figure one, Figure other) {
        return Flow.of(one).equals(Flow.of(other))
                && isWanted(one.modality) == isWanted(other.modality)
                && isSamePeriod(one, other)
                && isOneByItsMeasure(one, other);
    }

    private static boolean isWanted(Modality modality) {
        return switch (modality) {
            case ACTUAL, ESTIMATE -> false;
            case AGREED, PLANNED, TARGET -> true;
        };
    }

    private static boolean isSamePeriod(Figure one, Figure other) {
        Period period = Period.of(one);
        return period == null
                ? other.since == null && Objects.equals(one.until, other.until)
                : period.equals(Period.of(other));
    }

    private static boolean isOneByItsMeasure(Figure one, Figure other) {
        return switch (one.measure) {
            case TURNOVER, EXPORTS, IMPORTS, BALANCE, INVESTMENT -> one.since != null;
            case PROJECT_COST -> one.aboutKey != null || one.since != null;
            // There can be many contracts, and things to count: only those of one node are known to be the same.
            case CONTRACT_VALUE -> one.aboutKey != null;
            case COUNT, OTHER -> one.aboutKey != null && Objects.equals(one.note, other.note);
            case EXCHANGE_RATE ->
                one.since != null
                        && Objects.equals(one.convertedCurrency, other.convertedCurrency)
                        && Objects.equals(one.convertedValue, other.convertedValue);
            case SHARE -> false;
        };
    }
}
