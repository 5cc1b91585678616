package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What kind of happening an event is. */
@Description("What kind of happening an event is.")
public enum EventForm {
    @Description("A visit of an official to another state.")
    VISIT,

    @Description("A meeting or talks.")
    MEETING,

    @Description("The signing of an instrument.")
    SIGNING,

    @Description("A ceremony or opening.")
    CEREMONY,

    @Description("The work of a delegation or trade mission abroad.")
    MISSION,

    @Description("An armed conflict.")
    CONFLICT,

    @Description("An anniversary.")
    ANNIVERSARY,

    @Description("A happening of another kind; its description says which.")
    OTHER
}
