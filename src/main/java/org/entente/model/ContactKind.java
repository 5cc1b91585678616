package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What is counted between two countries. */
@Description("What is counted between two countries. Each is what the list of that name has.")
public enum ContactKind {
    @Description("Agreements, by the year of their signature.")
    AGREEMENT,

    @Description("Events, by the year in which they began.")
    EVENT,

    @Description("Projects, by the year in which they began.")
    PROJECT,

    @Description("People who met or signed. They have no date.")
    PERSON,

    @Description("Institutions in contact. They have no date.")
    INSTITUTION,

    @Description("Statements, by their year.")
    STATEMENT,

    @Description("Figures, by the year in which their period begins.")
    FIGURE,

    @Description("Documents that speak of both, by the year of their publication.")
    DOCUMENT
}
