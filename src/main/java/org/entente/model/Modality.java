package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** How firmly a fact is said. */
@Description("How firmly a fact is said.")
public enum Modality {
    @Description("It is so, or was so.")
    ACTUAL,

    @Description("It has been agreed or decided, and is not said to be done.")
    AGREED,

    @Description("It is intended or being prepared by one side.")
    PLANNED,

    @Description("A value that somebody set out to reach.")
    TARGET,

    @Description("A value that somebody reckons with: a forecast, a projected cost.")
    ESTIMATE
}
