package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.FindingConnection;
import org.entente.graphql.connection.FindingConnection.FindingEdge;
import org.entente.insight.Between;
import org.entente.insight.audit.Audit;
import org.entente.insight.audit.Finding;
import org.entente.insight.audit.FoundBetween;
import org.entente.insight.audit.IdentityKind;
import org.entente.insight.audit.Verdict;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;

/** What the audit finds of the figures between countries. */
@GraphQLApi
public class BetweenFindingsApi {
    private static final int VALUES = 2;

    private final Reader reader;
    private final Audit audit;
    private final PageSizes sizes;

    BetweenFindingsApi(Reader reader, Audit audit, PageSizes sizes) {
        this.reader = reader;
        this.audit = audit;
        this.sizes = sizes;
    }

    @Description(
            "What the audit finds of the figures that have one of the countries as the reporter and another as the partner, by identity: whether they can be true together. Refused where there are more than "
                    + Audit.MOST_FIGURES + " of them.")
    public List<@NonNull FindingConnection> findings(
            @Source List<Between> between,
            @Nullable @Description("The verdicts that are wanted; all when left out.") List<@NonNull Verdict> verdicts,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out.")
                    Integer first,
            @Description(
                            "Give what comes after this cursor, taken from an edge or from endCursor of the same findings.")
                    String after) {
        Page page = Page.forward(first, after, sizes);
        return between.stream().map(one -> page(one, verdicts, page)).toList();
    }

    private FindingConnection page(Between between, List<Verdict> verdicts, Page page) {
        String list = "findings "
                + Integer.toHexString((between.name() + " " + (verdicts == null ? "" : verdicts)).hashCode());
        FoundBetween found = reader.inSnapshot(session -> audit.between(session, between.keys()));
        List<Finding> wanted = found.findings().stream()
                .filter(finding -> verdicts == null || verdicts.contains(finding.getVerdict()))
                .toList();
        List<Finding> rest = page.after() == null ? wanted : after(wanted, Cursor.decode(page.after(), list, VALUES));
        List<FindingEdge> edges = new ArrayList<>();
        for (Finding finding : rest.subList(0, Math.min(page.size(), rest.size()))) {
            edges.add(new FindingEdge(finding, Cursor.encode(list, List.of(finding.getIdentity(), finding.getId()))));
        }
        boolean isEmpty = edges.isEmpty();
        PageInfo pageInfo = new PageInfo(
                rest.size() > edges.size(),
                page.after() != null,
                isEmpty ? null : edges.get(0).getCursor(),
                isEmpty ? null : edges.get(edges.size() - 1).getCursor());
        return new FindingConnection(edges, pageInfo, found.examined(), wanted.size());
    }

    private static List<Finding> after(List<Finding> findings, List<String> place) {
        IdentityKind identity = Stream.of(IdentityKind.values())
                .filter(kind -> kind.name().equals(place.get(0)))
                .findFirst()
                .orElseThrow(Cursor::malformed);
        if (place.get(1) == null) {
            throw Cursor.malformed();
        }
        return findings.stream()
                .filter(finding -> finding.getIdentity().compareTo(identity) > 0
                        || (finding.getIdentity() == identity && finding.getId().compareTo(place.get(1)) > 0))
                .toList();
    }
}
