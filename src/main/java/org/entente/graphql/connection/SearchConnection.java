package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.PageInfo;
import org.entente.search.Hit;
import org.entente.search.Search;

/**
 * A page of what a search found. It is no {@link org.entente.kernel.Connection}: the nodes are not read with it, but by a link of their own.
 *
 * @param edges the page
 * @param pageInfo where it stands
 * @param totalCount how many were found
 */
@Description("A page of what a search found, the best first.")
public record SearchConnection(
        @NonNull @Description("The page, the best first; those of one score by the id of their node.")
        List<@NonNull SearchEdge> edges,

        @NonNull @Description("Where the page stands in what was found.")
        PageInfo pageInfo,

        @NonNull @Description("How many nodes were found; a search finds at most " + Search.MOST + ".")
        Integer totalCount) {

    /** Copies the edges. */
    public SearchConnection {
        edges = List.copyOf(edges);
    }

    /** A node that a search found. */
    @Description("A node that a search found.")
    public static final class SearchEdge extends Found {
        private final String cursor;

        /** An edge for a hit. */
        public SearchEdge(Hit hit, String cursor) {
            super(hit);
            this.cursor = cursor;
        }

        @NonNull
        @Description("Where this edge stands in what was found; give it as 'after' to go on from here.")
        public String getCursor() {
            return cursor;
        }
    }
}
