package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.timeline.TimelineEntry;
import org.entente.kernel.PageInfo;

/** A page of a timeline. It is no {@link org.entente.kernel.Connection}: its entries are of several tables. */
@Description("A page of a timeline, the earliest first.")
public final class TimelineConnection {
    private final List<TimelineEdge> edges;
    private final PageInfo pageInfo;

    /** A page. */
    public TimelineConnection(List<TimelineEdge> edges, PageInfo pageInfo) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
    }

    @NonNull
    @Description(
            "The page, the earliest first: a year before the months in it, a month before its days, and what has one date by id.")
    public List<@NonNull TimelineEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description("Where the page stands in the timeline.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** An entry at its place in a timeline. */
    @Description("An entry at its place in a timeline.")
    public static final class TimelineEdge {
        private final TimelineEntry node;
        private final String cursor;

        /** An edge for an entry. */
        public TimelineEdge(TimelineEntry node, String cursor) {
            this.node = node;
            this.cursor = cursor;
        }

        @NonNull
        @Description("The entry.")
        public TimelineEntry getNode() {
            return node;
        }

        @NonNull
        @Description("Where this edge stands in the timeline; give it as 'after' to go on from here.")
        public String getCursor() {
            return cursor;
        }
    }
}
