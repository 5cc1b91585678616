package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.PageInfo;
import org.entente.search.Findings;
import org.entente.search.Hit;

/**
 * A page of what a search found. It is no {@link org.entente.kernel.Connection}: the nodes are not read with it, but by a link of their own, and so is the
 * number of all nodes that were found.
 */
@Description("A page of what a search found, the best first.")
public final class SearchConnection {
    private final List<SearchEdge> edges;
    private final PageInfo pageInfo;
    private final Findings findings;

    /**
     * A page.
     *
     * @param findings what it is a page of
     */
    public SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, Findings findings) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.findings = findings;
    }

    @NonNull
    @Description("The page, the best first; those of one score by the id of their node.")
    public List<@NonNull SearchEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description("Where the page stands in what was found.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** What the page was cut out of. */
    @Ignore
    public Findings findings() {
        return findings;
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
