package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What a figure measures. */
@Description("What a figure measures.")
public enum Measure {
    @Description("Trade in both directions together.")
    TURNOVER,

    @Description("Goods or services from the reporter to the partner.")
    EXPORTS,

    @Description("Goods or services from the partner to the reporter.")
    IMPORTS,

    @Description("What the reporter exports to the partner less what it imports from it.")
    BALANCE,

    @Description("Investment from the partner in the reporter.")
    INVESTMENT,

    @Description("The value of contracts.")
    CONTRACT_VALUE,

    @Description("The cost of a project.")
    PROJECT_COST,

    @Description(
            "What one currency costs in another: the amount is the price of the converted amount, which is exact here.")
    EXCHANGE_RATE,

    @Description("A number of things.")
    COUNT,

    @Description("A share of a whole that is not itself a flow.")
    SHARE,

    @Description("Another measure; the note says which.")
    OTHER
}
