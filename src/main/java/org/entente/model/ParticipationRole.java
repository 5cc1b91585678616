package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** The part that somebody had in an event. */
@Description("The part that somebody had in an event.")
public enum ParticipationRole {
    @Description("Received the others.")
    HOST,

    @Description("Was received.")
    GUEST,

    @Description("Spoke.")
    SPEAKER,

    @Description("Arranged it.")
    ORGANISER,

    @Description("Signed at it.")
    SIGNATORY,

    @Description("Was honoured by it.")
    HONOREE,

    @Description("Was a side in it.")
    PARTY,

    @Description("Took part; no more is said.")
    PARTICIPANT
}
