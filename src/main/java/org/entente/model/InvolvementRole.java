package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** The part that somebody or some place has in a project. */
@Description("The part that somebody or some place has in a project.")
public enum InvolvementRole {
    @Description("Carries it out.")
    IMPLEMENTER,

    @Description("Pays for it.")
    FUNDER,

    @Description("Began or leads it.")
    INITIATOR,

    @Description("Gains from it.")
    BENEFICIARY,

    @Description("Lies on its route, or is connected by it.")
    ROUTE,

    @Description("Is honoured by it.")
    HONOREE,

    @Description("Is the sector that it concerns.")
    SECTOR,

    @Description("Has a part in it; no more is said.")
    PARTICIPANT
}
