package org.entente.model;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything that has an id. */
@Description("Anything that has an id.")
public interface Node {
    /** A readable id that does not change: kind, slash, name. */
    @Description("A readable id that does not change: kind, slash, name.")
    @Id
    @NonNull
    String getId();
}
