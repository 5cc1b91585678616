package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A relation between two nodes, with when it holds and how firmly it is said. */
@Description("A relation between two nodes, with when it holds and how firmly it is said.")
public interface Relation extends Node, Cited {
    /** A readable id that does not change: kind, slash, name. */
    @Description("A readable id that does not change: kind, slash, name.")
    @Id
    @NonNull
    @Override
    String getId();

    /** What kind of relation it is. */
    @Description("What kind of relation it is.")
    @NonNull
    RelationKind getKind();

    /** How firmly it is said. */
    @Description("How firmly it is said.")
    @NonNull
    Modality getModality();

    /** When it began; null when that is not said. */
    @Description("When it began; null when that is not said.")
    PartialDate getSince();

    /** When it ended; null when it has not, or that is not said. */
    @Description("When it ended; null when it has not, or that is not said.")
    PartialDate getUntil();
}
