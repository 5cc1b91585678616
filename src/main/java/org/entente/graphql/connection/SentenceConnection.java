package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.coverage.Sentence;
import org.entente.kernel.PageInfo;

/** A page of a document's sentences. It is no {@link org.entente.kernel.Connection}: sentences are no rows, but cut out of a text. */
@Description("A page of a document's sentences, as the text goes.")
public final class SentenceConnection {
    private final List<SentenceEdge> edges;
    private final PageInfo pageInfo;
    private final int totalCount;

    /** A page. */
    public SentenceConnection(List<SentenceEdge> edges, PageInfo pageInfo, int totalCount) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.totalCount = totalCount;
    }

    @NonNull
    @Description("The page, as the text goes.")
    public List<@NonNull SentenceEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description("Where the page stands in the list.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    @NonNull
    @Description("How many sentences the list has, on all pages.")
    public Integer getTotalCount() {
        return totalCount;
    }

    /** A sentence at its place in the list. */
    @Description("A sentence at its place in the list.")
    public static final class SentenceEdge {
        private final Sentence node;
        private final String cursor;

        /** An edge for a sentence. */
        public SentenceEdge(Sentence node, String cursor) {
            this.node = node;
            this.cursor = cursor;
        }

        @NonNull
        @Description("The sentence.")
        public Sentence getNode() {
            return node;
        }

        @NonNull
        @Description("Where this edge stands in the list; give it as 'after' to go on from here.")
        public String getCursor() {
            return cursor;
        }
    }
}
