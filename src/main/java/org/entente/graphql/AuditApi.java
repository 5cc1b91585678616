package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.FindingConnection;
import org.entente.graphql.connection.FindingConnection.FindingEdge;
import org.entente.insight.audit.Audit;
import org.entente.insight.audit.AuditFilter;
import org.entente.insight.audit.AuditPage;
import org.entente.insight.audit.AuditPlace;
import org.entente.insight.audit.Finding;
import org.entente.insight.audit.IdentityKind;
import org.entente.insight.audit.Verdict;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.kernel.Reads;
import org.entente.model.Document;
import org.entente.model.Figure;

/** The audit of figures: of all, and what it finds of figures and documents. */
@GraphQLApi
public class AuditApi {
    private static final String FIRST =
            "How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL + " when left out.";
    private static final int VALUES = 3;

    private final Reader reader;
    private final Audit audit;
    private final PageSizes sizes;

    AuditApi(Reader reader, Audit audit, PageSizes sizes) {
        this.reader = reader;
        this.audit = audit;
        this.sizes = sizes;
    }

    @Query
    @Weighs(weight = "" + Audit.MOST_FIGURES)
    @Description(
            "What figures say of each other: whether they can be true together, reckoned with what their printed digits leave open.")
    public @NonNull FindingConnection audit(
            @Description("Only those for which this holds.") AuditFilter filter,
            @Description(FIRST) Integer first,
            @Description("Give what comes after this cursor, taken from an edge or from endCursor of the same audit.")
                    String after) {
        Page page = Page.forward(first, after, sizes);
        String list = "audit "
                + (filter == null ? "" : Integer.toHexString(filter.text().hashCode()));
        AuditPlace place = page.after() == null ? null : place(Cursor.decode(page.after(), list, VALUES));
        // Half of what is left: so another audit in the same query, and what the findings' figures tell, have time,
        // too.
        Duration time = reader.timeLeft().dividedBy(2);
        AuditPage found = reader.inSnapshot(session -> audit.page(session, filter, place, page.size(), time));
        List<FindingEdge> edges = new ArrayList<>();
        for (AuditPage.Placed placed : found.findings()) {
            edges.add(new FindingEdge(placed.finding(), cursor(list, placed.place())));
        }
        PageInfo pageInfo = new PageInfo(
                found.more(),
                place != null,
                edges.isEmpty() ? null : edges.get(0).getCursor(),
                found.end() == null ? null : cursor(list, found.end()));
        return new FindingConnection(edges, pageInfo, found, filter);
    }

    private static String cursor(String list, AuditPlace place) {
        return Cursor.encode(list, Arrays.asList(place.account(), place.identity(), place.id()));
    }

    private static AuditPlace place(List<String> values) {
        boolean isEnd = values.get(1) == null && values.get(2) == null;
        IdentityKind identity = Stream.of(IdentityKind.values())
                .filter(kind -> kind.name().equals(values.get(1)))
                .findFirst()
                .orElse(null);
        if (values.get(0) == null || (!isEnd && (identity == null || values.get(2) == null))) {
            throw Cursor.malformed();
        }
        return new AuditPlace(values.get(0), identity, values.get(2));
    }

    @Description("How many findings there are. Refused where more than " + Audit.MOST_FIGURES
            + " figures would have to be looked at to know.")
    public List<@NonNull Integer> totalCount(@Source List<FindingConnection> pages) {
        return pages.stream()
                .map(page -> page.total() != null
                        ? page.total()
                        : reader.inSnapshot(session -> audit.count(session, page.filter())))
                .toList();
    }

    @Description("The figures that were looked at, in the order of the formula.")
    public List<@NonNull List<@NonNull Figure>> figures(
            @Source List<Finding> findings, @Description(FIRST) Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return findings.stream()
                .map(finding -> finding.inputs().stream().limit(most).toList())
                .toList();
    }

    @Name("findings")
    @Reads({"reporterKey", "partnerKey", "aboutKey"})
    @Description("What the audit finds of the figure: with which others it can be true together.")
    public List<@NonNull List<@NonNull Finding>> findingsOfFigures(
            @Source List<Figure> figures,
            @Nullable @Description("The verdicts that are wanted; all when left out.") List<@NonNull Verdict> verdicts,
            @Description(FIRST) Integer first) {
        return figures.isEmpty()
                ? List.of()
                : shown(reader.inSnapshot(session -> audit.ofFigures(session, figures)), verdicts, first);
    }

    @Name("findings")
    @Description("What the audit finds of the figures that the document says. 'audit' gives the same in pages.")
    public List<@NonNull List<@NonNull Finding>> findingsOfDocuments(
            @Source List<Document> documents,
            @Nullable @Description("The verdicts that are wanted; all when left out.") List<@NonNull Verdict> verdicts,
            @Description(FIRST) Integer first) {
        List<Integer> keys = documents.stream().map(document -> document.key).toList();
        return documents.isEmpty()
                ? List.of()
                : shown(reader.inSnapshot(session -> audit.ofDocuments(session, keys)), verdicts, first);
    }

    private List<List<Finding>> shown(List<List<Finding>> found, List<Verdict> verdicts, Integer first) {
        int most = Page.forward(first, null, sizes).size();
        return found.stream()
                .map(findings -> findings.stream()
                        .filter(finding -> verdicts == null || verdicts.contains(finding.getVerdict()))
                        .limit(most)
                        .toList())
                .toList();
    }
}
