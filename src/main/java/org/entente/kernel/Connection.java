package org.entente.kernel;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of a list. Concrete classes name the type in the schema. */
public abstract class Connection<N, E extends Edge<N>> {
    @NonNull
    @Description("The page, in the list's order.")
    public List<@NonNull E> edges;

    @NonNull
    @Description("Where the page stands in its list.")
    public PageInfo pageInfo;

    @NonNull
    @Description("How many there are in the whole list. Counted only when it is selected.")
    public Integer totalCount;

    /** An edge of this connection, to be filled. */
    public abstract E newEdge();
}
