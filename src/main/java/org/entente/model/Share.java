package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What part of another figure a figure is said to be.
 *
 * @param percent the part, in percent of the whole
 * @param tolerance half of the last printed digit of the percentage; null when it is exact
 */
@Description("What part of another figure (shareOf) a figure is said to be.")
public record Share(
        @NonNull @Description("The part, in percent of the whole.")
        Decimal percent,

        @Description("Half of the last printed digit of the percentage; null when it is exact.")
        Decimal tolerance) {}
