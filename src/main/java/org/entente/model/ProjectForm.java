package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What kind of undertaking a project is. */
@Description("What kind of undertaking a project is.")
public enum ProjectForm {
    @Description("Something built: a line, a road, a plant.")
    INFRASTRUCTURE,

    @Description("A transport corridor.")
    CORRIDOR,

    @Description("A policy initiative or framework.")
    INITIATIVE,

    @Description("A commemoration: an anniversary, a naming, a monument.")
    COMMEMORATION,

    @Description("A cultural undertaking.")
    CULTURE,

    @Description("An undertaking of another kind; its description says which.")
    OTHER
}
