package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A number as it was stated.
 *
 * @param value the number, in full: "$461.9 million" is 461900000
 * @param tolerance half of the last printed digit, in the same unit: 50000 for "$461.9 million"; null when the number is
 *     exact, as a count is
 * @param currency the currency of an amount of money; null for other numbers
 * @param unit the unit of a number that is no money; null for money and for plain counts
 */
@Description("A number as it was stated.")
public record Quantity(
        @NonNull @Description("The number, in full: 461900000 for '$461.9 million'.")
        Decimal value,

        @Description(
                "Half of the last printed digit, in the same unit: the number is the value, give or take this. Null when it is exact.")
        Decimal tolerance,

        @Description("The currency of an amount of money; null for other numbers.")
        CurrencyCode currency,

        @Description("The unit of a number that is no money; null for money and plain counts.")
        String unit) {}
