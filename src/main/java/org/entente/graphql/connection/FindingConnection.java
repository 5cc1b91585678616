package org.entente.graphql.connection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.audit.AuditFilter;
import org.entente.insight.audit.AuditPage;
import org.entente.insight.audit.Finding;
import org.entente.kernel.PageInfo;

/**
 * A page of what the audit found. It is no {@link org.entente.kernel.Connection}: findings are no rows, but computed.
 */
@Description("A page of what the audit found.")
public final class FindingConnection {
    private final List<FindingEdge> edges;
    private final PageInfo pageInfo;
    private final AuditPage page;
    private final AuditFilter filter;

    /**
     * A page.
     *
     * @param filter what was asked for; null for all
     */
    public FindingConnection(List<FindingEdge> edges, PageInfo pageInfo, AuditPage page, AuditFilter filter) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.page = page;
        this.filter = filter;
    }

    @NonNull
    @Description("The page: what is found of the figures of the same two bodies comes together, by identity.")
    public List<@NonNull FindingEdge> getEdges() {
        return edges;
    }

    @NonNull
    @Description(
            "Where the page stands in what the audit finds. A page that is not full can have a next one: it ended where enough figures were looked at, or half of its time was used.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    @NonNull
    @Description("How many figures were looked at for this page.")
    public Integer getExamined() {
        return page.examined();
    }

    @NonNull
    @Description(
            "How many figures were passed over, since too many are of the same two bodies to be held against each other; 0 where nothing is left out.")
    public Integer getPassedOver() {
        return page.passedOver();
    }

    /** What was asked for; null for all. */
    @Ignore
    public AuditFilter filter() {
        return filter;
    }

    /** Something that the audit found. */
    @Description("Something that the audit found.")
    public static final class FindingEdge {
        private final Finding node;
        private final String cursor;

        /** An edge for a finding. */
        public FindingEdge(Finding node, String cursor) {
            this.node = node;
            this.cursor = cursor;
        }

        @NonNull
        @Description("The finding.")
        public Finding getNode() {
            return node;
        }

        @NonNull
        @Description("Where this edge stands in what the audit finds; give it as 'after' to go on from here.")
        public String getCursor() {
            return cursor;
        }
    }
}
