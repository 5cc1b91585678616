package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Who can hold offices and be bound: a country or an institution. */
@Description("Who can hold offices and be bound: a country or an institution.")
public interface Body extends Node, Named, Actor, Cited {
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
