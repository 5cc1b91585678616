package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.connection.TimelineConnection;
import org.entente.graphql.connection.TimelineConnection.TimelineEdge;
import org.entente.insight.Between;
import org.entente.insight.timeline.Timeline;
import org.entente.insight.timeline.TimelineEntry;
import org.entente.kernel.Cursor;
import org.entente.kernel.Page;
import org.entente.kernel.PageInfo;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Cited;
import org.entente.model.DatedFact;
import org.entente.model.Figure;
import org.entente.model.NodeEntity;
import org.entente.model.PartialDate;
import org.entente.model.RelationEntity;
import org.entente.model.TimelineKind;

/** What happened between countries, in order. */
@GraphQLApi
public class TimelineApi {
    private static final int VALUES = 3;

    private final Reader reader;
    private final PageSizes sizes;

    TimelineApi(Reader reader, PageSizes sizes) {
        this.reader = reader;
        this.sizes = sizes;
    }

    @Description(
            "What happened between them, the earliest first: dated facts of any kind. What has no date is left out here, and stands in the lists.")
    public List<@NonNull TimelineConnection> timeline(
            @Source List<Between> between,
            @Description(
                            "From when on: a year, a month or a day. What lasts into that time is in it, and a date known to the year only that may lie in it.")
                    PartialDate from,
            @Description("Until when, its last day included.") PartialDate to,
            @Nullable @Description("The kinds of fact that are wanted; all when left out.")
                    List<@NonNull TimelineKind> kinds,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + "; " + PageSizes.USUAL
                            + " when left out.")
                    Integer first,
            @Description(
                            "Give what comes after this cursor, taken from an edge or from endCursor of the same timeline.")
                    String after) {
        Page page = Page.forward(first, after, sizes);
        Set<TimelineKind> wanted =
                kinds == null ? EnumSet.allOf(TimelineKind.class) : kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
        return between.stream()
                .map(one -> page(one, new DatedFact.Part(from, to, null), wanted, page))
                .toList();
    }

    private TimelineConnection page(Between between, DatedFact.Part part, Set<TimelineKind> kinds, Page page) {
        String list = "timeline " + Integer.toHexString((between.name() + " " + part + kinds).hashCode());
        DatedFact.Place place = page.after() == null ? null : place(Cursor.decode(page.after(), list, VALUES));
        DatedFact.Part rest = new DatedFact.Part(part.from(), part.to(), place);
        List<DatedFact> facts = reader.inSnapshot(
                session -> new Timeline(session).first(between.contacts(session), kinds, rest, page.size() + 1));
        boolean more = facts.size() > page.size();
        List<TimelineEdge> edges = new ArrayList<>();
        for (DatedFact fact : facts.subList(0, Math.min(page.size(), facts.size()))) {
            String cursor = Cursor.encode(list, List.of(fact.date(), fact.id(), fact.kind()));
            edges.add(new TimelineEdge(new TimelineEntry(fact), cursor));
        }
        boolean empty = edges.isEmpty();
        return new TimelineConnection(
                edges,
                new PageInfo(
                        more,
                        place != null,
                        empty ? null : edges.get(0).getCursor(),
                        empty ? null : edges.get(edges.size() - 1).getCursor()));
    }

    private static DatedFact.Place place(List<String> values) {
        if (values.contains(null)) {
            throw Cursor.malformed();
        }
        try {
            return new DatedFact.Place(
                    new PartialDate(values.get(0)), values.get(1), TimelineKind.valueOf(values.get(2)));
        } catch (IllegalArgumentException e) {
            throw Cursor.malformed();
        }
    }

    @Description(
            "What it is called: nodes by their labels, statements by what was said, figures by what they are of, offices by who holds them and where.")
    public List<@NonNull String> label(@Source List<TimelineEntry> entries) {
        return reader.inSnapshot(session -> new Timeline(session)
                .labels(entries.stream().map(TimelineEntry::dated).toList()));
    }

    @Description("The fact itself, with the words that say it below 'citations'.")
    public List<@NonNull Cited> fact(@Source List<TimelineEntry> entries) {
        return Facts.each(
                reader,
                entries,
                entry -> key(entry, NodeEntity.class),
                entry -> key(entry, RelationEntity.class),
                entry -> key(entry, Figure.class));
    }

    /** The key of an entry's fact when that is of a table. */
    private static Integer key(TimelineEntry entry, Class<?> table) {
        DatedFact fact = entry.dated();
        return table.isAssignableFrom(fact.kind().entity()) ? fact.key() : null;
    }
}
