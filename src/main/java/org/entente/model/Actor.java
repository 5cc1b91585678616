package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Who can act: a country, a person or an institution. */
@Description("Who can act: a country, a person or an institution.")
public interface Actor extends Node, Named, Cited {
    /** A readable id that does not change: kind, slash, name. */
    @Description("A readable id that does not change: kind, slash, name.")
    @Id
    @NonNull
    @Override
    String getId();

    /** Its name in English. */
    @Description("Its name in English.")
    @NonNull
    @Override
    String getLabel();
}
