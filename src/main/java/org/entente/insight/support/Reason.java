package org.entente.insight.support;

import org.entente.model.Modality;

/** Reasons of preferences in plain English. */
final class Reason {
    private Reason() {}

    /**
     * A sentence.
     *
     * @param first the value that goes first, in words
     * @param higher how that value stands
     * @param lower how the other stands
     */
    static String of(PreferenceRule rule, String first, Standing higher, Standing lower) {
        return switch (rule) {
            case MODALITY ->
                "%s goes first: it %s, and the other %s."
                        .formatted(first, said(higher.modality()), said(lower.modality()));
            case YEAR_OF_DOCUMENT ->
                lower.notAfter() == null
                        ? "%s goes first: a document of %d says it, and none with a date says the other."
                                .formatted(first, higher.year())
                        : "%s goes first: a document of %d says it, and the other was said in %d the last time."
                                .formatted(first, higher.year(), lower.year());
            case ATTRIBUTION ->
                "%s goes first: somebody is named for it or an office publishes it, and nobody stands for the other."
                        .formatted(first);
            case PRECISION ->
                "%s goes first: it is %s, and the other is %s."
                        .formatted(first, printed(higher.digits()), printed(lower.digits()));
            case DAY_OF_DOCUMENT ->
                "%s goes first: a document says it that is from a later day than all those that say the other."
                        .formatted(first);
            case NONE -> "Nothing that is known of the two prefers one.";
        };
    }

    private static String said(Modality modality) {
        return switch (modality) {
            case ACTUAL -> "is said to be so";
            case AGREED -> "is agreed";
            case PLANNED -> "is planned";
            case TARGET -> "is a target";
            case ESTIMATE -> "is an estimate";
        };
    }

    private static String printed(int digits) {
        return digits == Integer.MAX_VALUE
                ? "exact"
                : "printed with %d %s".formatted(digits, digits == 1 ? "digit" : "digits");
    }
}
