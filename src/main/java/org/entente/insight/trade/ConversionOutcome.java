package org.entente.insight.trade;

import org.eclipse.microprofile.graphql.Description;

/** How an amount came into a currency, or why it did not. */
@Description("How an amount came into the currency that was asked for, or why it did not.")
public enum ConversionOutcome {
    @Description("It is stated in that currency.")
    SAME_CURRENCY,

    @Description("The figure itself states the same amount in that currency, too. No rate was applied.")
    STATED_IN_BOTH,

    @Description(
            "By a figure of the measure EXCHANGE_RATE, which 'rate' gives: one that is ACTUAL and whose period holds that of the amount; of several the one with the shortest period, and of these the first by id.")
    BY_RATE,

    @Description("No rate of the two currencies is loaded whose period holds that of the amount: it stays as stated.")
    NO_RATE,

    @Description("It is not said of which time the amount is, so that no rate is for it: it stays as stated.")
    NO_PERIOD,

    @Description("It is no amount of money.")
    NO_MONEY
}
