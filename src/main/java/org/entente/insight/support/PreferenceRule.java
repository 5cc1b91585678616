package org.entente.insight.support;

import org.eclipse.microprofile.graphql.Description;

/**
 * Why one of two values goes before the other. The rules are asked in this order, and the first that tells them apart decides.
 *
 * <p>Each but the last two puts all values into one order with ties, so that whatever the values, no circle of preferences comes about. "Published later" alone would not do: of a
 * document of 2033 and one of March 2033 neither is known to be the later, but one of April is later than the latter. So years decide first, which are always known, and
 * days where nothing else does.
 */
@Description(
        "Why one of two values goes before the other. The rules are asked in this order, and the first that tells them apart decides.")
public enum PreferenceRule {
    @Description(
            "What is said more firmly: what is so before an estimate; what is agreed before what is planned, and that before a target.")
    MODALITY,

    @Description(
            "What a document of a later year says, which can know what earlier ones could not; one with a date before one without.")
    YEAR_OF_DOCUMENT,

    @Description(
            "What somebody is named for, or what an office publishes itself, before what nobody stands for. An office is an institution of the graph that is called as the publisher is, a ministry, agency, council or organisation.")
    ATTRIBUTION,

    @Description("What is printed with more digits that tell something; an exact number before all others.")
    PRECISION,

    @Description("What a document of a later month or day of the same year says.")
    DAY_OF_DOCUMENT,

    @Description("Nothing that is known of the two values prefers one.")
    NONE;

    /** Positive when the one goes before the other by this rule, negative when it is the other way about, 0 when the rule does not tell. */
    int compare(Standing one, Standing other) {
        return switch (this) {
            case MODALITY -> other.modality().compareTo(one.modality());
            case YEAR_OF_DOCUMENT -> Integer.compare(one.year(), other.year());
            case ATTRIBUTION -> Boolean.compare(one.isAttributed(), other.isAttributed());
            case PRECISION -> Integer.compare(one.digits(), other.digits());
            case DAY_OF_DOCUMENT -> one.isLaterThan(other) ? 1 : other.isLaterThan(one) ? -1 : 0;
            case NONE -> 0;
        };
    }
}
