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
    private final Integer total;

    /**
     * A page of all that the audit finds.
     *
     * @param filter what was asked for; null for all
     */
    public FindingConnection(List<FindingEdge> edges, PageInfo pageInfo, AuditPage page, AuditFilter filter) {
        this(edges, pageInfo, page, filter, null);
    }

    /**
     * A page of findings that are all known.
     *
     * @param examined how many figures were looked at
     * @param total how many findings there are
     */
    public FindingConnection(List<FindingEdge> edges, PageInfo pageInfo, int examined, int total) {
        this(edges, pageInfo, new AuditPage(List.of(), false, null, examined, 0), null, total);
    }

    private FindingConnection(
            List<FindingEdge> edges, PageInfo pageInfo, AuditPage page, AuditFilter filter, Integer total) {
        this.edges = List.copyOf(edges);
        this.pageInfo = pageInfo;
        this.page = page;
        this.filter = filter;
        this.total = total;
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

    /** How many findings there are; null where it takes a look at all figures to know. */
    @Ignore
    public Integer total() {
        return total;
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
