package org.entente.insight.audit;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A number that figures imply and no source states.
 *
 * @param meaning what it is, in words
 * @param formula how it comes from the finding's figures, with their numbers put in
 * @param range the number
 */
@Description("A number that the finding's figures imply, and that no source states: a base, a share, a rate.")
public record DerivedValue(
        @NonNull @Description("What it is, in words.") String meaning,

        @NonNull @Description("How it follows from the finding's figures, with their numbers put in.")
        String formula,

        @NonNull @Description("The number.") ValueRange range) {}
