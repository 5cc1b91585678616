package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * How a figure changed against an earlier period.
 *
 * @param form how the change is put
 * @param amount the percent or the multiple; null for the forms that carry no number
 * @param tolerance half of the last printed digit of the amount; null when it is exact or absent
 * @param baseSince the start of the period that is compared with; null when that is not said
 * @param baseUntil the end of the period that is compared with; null when that is not said
 */
@Description("How a figure changed against an earlier period.")
public record Change(
        @NonNull @Description("How the change is put: in percent, as a multiple, or without a number.")
        ChangeForm form,

        @Description("The percent or the multiple; null for the forms that carry no number.")
        Decimal amount,

        @Description("Half of the last printed digit of the amount; null when it is exact or absent.")
        Decimal tolerance,

        @Description("The start of the period that is compared with; null when that is not said.")
        PartialDate baseSince,

        @Description("The end of the period that is compared with; null when that is not said.")
        PartialDate baseUntil) {}
