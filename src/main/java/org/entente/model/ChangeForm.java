package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** How a change is put. */
@Description("How a change is put.")
public enum ChangeForm {
    @Description("Growth in percent: 40 means that the value is 1.4 times its base.")
    PERCENT,

    @Description("A multiple: 3.6 means that the value is 3.6 times its base.")
    FACTOR,

    @Description("There was nothing before.")
    STARTED,

    @Description("It came back after a pause.")
    RESUMED,

    @Description("It grew; no number is said.")
    GREW
}
