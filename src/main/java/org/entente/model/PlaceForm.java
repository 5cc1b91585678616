package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** What kind of place a place is. */
@Description("What kind of place a place is.")
public enum PlaceForm {
    @Description("A city or town.")
    CITY,

    @Description("A street or square.")
    STREET,

    @Description("A sea, lake or other water.")
    SEA,

    @Description("A region within or across states.")
    REGION,

    @Description("A continent.")
    CONTINENT,

    @Description("A place of another kind; its description says which.")
    OTHER
}
