package org.entente.kernel;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One place in a page. Concrete classes name the type in the schema. */
public abstract class Edge<N> {
    @NonNull
    @Description("Where this edge stands in the list; give it as 'after' to go on from here.")
    public String cursor;

    @NonNull
    @Description("What stands there.")
    public N node;
}
