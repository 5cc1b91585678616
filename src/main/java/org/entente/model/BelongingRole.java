package org.entente.model;

import org.eclipse.microprofile.graphql.Description;

/** How somebody or some body belongs to a country. */
@Description("How somebody or some body belongs to a country.")
public enum BelongingRole {
    @Description("Is a national of it.")
    CITIZEN,

    @Description("Has roots in it, or comes from it.")
    ORIGIN,

    @Description("Is a body of it, or has its seat there.")
    BODY
}
