package org.entente.insight.audit;

import org.eclipse.microprofile.graphql.Description;

/** Where a number is from. */
@Description("Where a number is from.")
public enum Origin {
    @Description("A source states it.")
    REPORTED,

    @Description("It was computed here from figures. No source states it.")
    DERIVED
}
