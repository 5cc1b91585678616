package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** A fact, or a node with facts: what citations speak for. */
@Description("A fact, or a node with facts: what citations speak for.")
public interface Cited extends Node {
    /** A readable id that does not change: kind, slash, name. */
    @Description("A readable id that does not change: kind, slash, name.")
    @Id
    @NonNull
    @Override
    String getId();
}
