package org.entente.insight.audit;

import org.eclipse.microprofile.graphql.Description;

/** What figures are held against. */
@Description("What figures are held against: something that holds of all true figures of their kind.")
public enum IdentityKind {
    @Description("turnover = exports + imports")
    TURNOVER_IS_EXPORTS_AND_IMPORTS,

    @Description("The growth of turnover follows from that of exports and imports: their bases add up to its base.")
    GROWTH_OF_PARTS,

    @Description("share × whole = part")
    SHARE_OF_WHOLE,

    @Description("Parts that have nothing in common are together no more than their whole.")
    PARTS_WITHIN_WHOLE,

    @Description("What is traded with each partner is together no more than what is traded with all.")
    PARTNERS_WITHIN_WHOLE,

    @Description("multiple × base = value; growth of 40 percent is the multiple 1.4")
    MULTIPLE_OF_BASE,

    @Description("balance = exports - imports")
    BALANCE_IS_EXPORTS_LESS_IMPORTS,

    @Description("An amount in two currencies implies a rate, which is that of other sources for the same time.")
    EXCHANGE_RATE,

    @Description("What one side exports is what the other imports from it, within a tenth.")
    MIRROR_FLOWS,

    @Description("A target is reached in time, should it go on growing as it does: value × (1 + growth)^years = target")
    TARGET_GROWTH,

    @Description("A record is higher than all values before it.")
    RECORD,

    @Description("A group has no more known members than it is said to have.")
    COUNT_OF_MEMBERS,

    @Description("Values of periods that make up a longer one add up to its value.")
    SUM_OF_PERIODS,

    @Description("Figures of the same flow in the same period are the same.")
    SAME_FLOW
}
