package org.entente.insight.audit;

import org.eclipse.microprofile.graphql.Description;

/** What the audit says of some figures. */
@Description("What the audit says of some figures.")
public enum Verdict {
    @Description("They can be true together, each within half of its last printed digit.")
    CONSISTENT,

    @Description(
            "They can be true together only when the roundest of them is read with one digit less than it is printed with.")
    CONSISTENT_IF_ROUNDED,

    @Description("They cannot be true together.")
    INCONSISTENT,

    @Description("It cannot be told: 'missing' says what is not known.")
    UNDETERMINED
}
