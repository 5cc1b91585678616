package org.entente.insight.audit;

import java.math.BigDecimal;

/** What is said of verdicts in sentences. */
final class Sayings {
    private Sayings() {}

    /** A clause for a verdict on values that are to be the same. */
    static String of(Judgement judgement) {
        return switch (judgement.verdict()) {
            case CONSISTENT -> "the numbers agree";
            case CONSISTENT_IF_ROUNDED ->
                "that holds only if " + judgement.rounded().words() + " is rounded to one digit less";
            case INCONSISTENT -> "that is " + apart(judgement) + ", more than rounding explains";
            case UNDETERMINED -> "it cannot be told whether they agree";
        };
    }

    /** By how much of the implied value the stated one is off. */
    private static String apart(Judgement judgement) {
        Gap gap = Gap.of(judgement.comparison());
        BigDecimal amount = gap.amount().value();
        String direction = amount.signum() < 0 ? "too low" : "too high";
        return gap.percent() == null
                ? direction
                : Measured.PERCENT.words(gap.percent().value().abs()) + " " + direction;
    }
}
