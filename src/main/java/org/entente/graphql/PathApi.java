package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.walk.Hop;
import org.entente.graphql.walk.Path;
import org.entente.graphql.walk.PathSearch;
import org.entente.insight.walk.Adjacencies;
import org.entente.insight.walk.RouteText;
import org.entente.insight.walk.TieFilter;
import org.entente.insight.walk.Walk;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Named;
import org.entente.model.NodeEntity;
import org.entente.model.NodeKeys;
import org.entente.model.PartialDate;
import org.entente.model.Relation;
import org.entente.model.RelationDirection;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;

/** The shortest paths between two nodes, and what stands along them. */
@GraphQLApi
public class PathApi {
    private static final int HOPS = 6;
    private static final int MOST_PATHS = 20;
    private static final String OF_PATH =
            "How many to give at most, from the start: 0 to " + PageSizes.MOST + ", which is the default.";
    private static final String OF_HOP = "How many to give at most: 0 to " + PageSizes.MOST + ", which is the default.";

    private final Reader reader;
    private final Adjacencies adjacencies;
    private final PageSizes sizes;

    PathApi(Reader reader, Adjacencies adjacencies, PageSizes sizes) {
        this.reader = reader;
        this.adjacencies = adjacencies;
        this.sizes = sizes;
    }

    @Query
    @Description(
            "The shortest paths from one node to another, over relations in any direction; null when there is no node of one of the two ids.")
    public PathSearch path(
            @NonNull @Id @Description("The id of the node to start from, such as person/ilham-aliyev.") String from,
            @NonNull @Id @Description("The id of the node to arrive at.") String to,
            @DefaultValue("6") @Description("How many hops a path may have: 1 to " + Walk.MOST_HOPS + ".")
                    Integer maxHops,
            @DefaultValue("1") @Description("How many paths to give at most: 1 to " + MOST_PATHS + ".") Integer k,
            @Nullable @Description(WalkArguments.KINDS) List<@NonNull RelationKind> kinds,
            @Nullable @Id @Description("Ids of nodes that no path may visit, up to " + PageSizes.MOST + ".")
                    List<@NonNull String> avoid,
            @Description(WalkArguments.VALID_AT) PartialDate validAt,
            @Description(WalkArguments.VALID_FROM) PartialDate validFrom,
            @Description(WalkArguments.VALID_TO) PartialDate validTo) {
        int hops = WalkArguments.number("maxHops", maxHops, HOPS, 1, Walk.MOST_HOPS);
        int count = WalkArguments.number("k", k, 1, 1, MOST_PATHS);
        List<String> avoided = avoid == null ? List.of() : avoid;
        WalkArguments.requireFew("avoid", avoided, sizes);
        TieFilter filter = TieFilter.of(kinds, validAt, validFrom, validTo);
        NodeKeys keys = WalkArguments.keys(
                reader, Stream.concat(Stream.of(from, to), avoided.stream()).toList());
        Optional<Integer> start = keys.find(from);
        Optional<Integer> end = keys.find(to);
        if (start.isEmpty() || end.isEmpty()) {
            return null;
        }
        Walk walk = WalkArguments.walk(adjacencies, reader, keys, filter);
        return new PathSearch(walk.routes(start.get(), end.get(), hops, count, keys.all(avoided)));
    }

    @Description("The nodes along the path, both ends among them.")
    public List<@NonNull List<@NonNull Named>> nodes(@Source List<Path> paths, @Description(OF_PATH) Integer first) {
        List<List<Integer>> keys = paths.stream()
                .map(path -> WalkArguments.first(path.route().nodeKeys(), first, sizes))
                .toList();
        return inPlaces(keys, reader.each(keys.stream().flatMap(List::stream).toList(), key -> key, NodeEntity.class));
    }

    /** Deals out what was read for all parents together. */
    private static List<List<Named>> inPlaces(List<List<Integer>> keys, List<NodeEntity> nodes) {
        List<List<Named>> dealt = new ArrayList<>();
        int next = 0;
        for (List<Integer> some : keys) {
            dealt.add(nodes.subList(next, next + some.size()).stream()
                    .map(Named.class::cast)
                    .toList());
            next += some.size();
        }
        return dealt;
    }

    @Description(
            "The path told in plain English, a sentence for each hop, with the words of the documents behind it as footnotes.")
    public List<@NonNull String> text(@Source List<Path> paths) {
        return reader.inSnapshot(
                session -> RouteText.of(paths.stream().map(Path::route).toList(), session));
    }

    @Description("The node that it starts from.")
    public List<@NonNull Named> from(@Source List<Hop> hops) {
        return Nodes.each(reader, hops, Hop::fromKey, Named.class);
    }

    @Description("The node that it leads to.")
    public List<@NonNull Named> to(@Source List<Hop> hops) {
        return Nodes.each(reader, hops, Hop::toKey, Named.class);
    }

    @Description("The relation that it goes by: of several that tie the two nodes, the latest.")
    public List<@NonNull Relation> relation(@Source List<Hop> hops) {
        return relations(hops).stream().map(some -> (Relation) some.get(0)).toList();
    }

    @Name("others")
    @Description(
            "The other relations that tie the two nodes, of the kinds and times that were asked for, the latest first.")
    public List<@NonNull List<@NonNull Relation>> otherRelations(
            @Source List<Hop> hops, @Description(OF_HOP) Integer first) {
        return relations(hops).stream()
                .map(some -> WalkArguments.first(some.subList(1, some.size()), first, sizes).stream()
                        .map(Relation.class::cast)
                        .toList())
                .toList();
    }

    /** The relations of each hop, the latest first. */
    private List<List<RelationEntity>> relations(List<Hop> hops) {
        int[] keys = hops.stream()
                .flatMap(hop -> hop.relationKeys().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        if (keys.length == 0) {
            return List.of();
        }
        Map<Integer, RelationEntity> found = new HashMap<>();
        reader.find(RelationEntity.class, "any_of(:keys, child.key)", Map.of("keys", keys), "id", "since")
                .forEach(relation -> found.put(relation.key, relation));
        return hops.stream().map(hop -> latestFirst(hop, found)).toList();
    }

    private static List<RelationEntity> latestFirst(Hop hop, Map<Integer, RelationEntity> found) {
        return hop.relationKeys().stream()
                .map(found::get)
                .sorted(RelationEntity.LATEST)
                .toList();
    }

    @Description(
            "How that relation goes: OUT when it starts from the node that the hop starts from, IN when it leads there, or binds that node by a signature.")
    public List<@NonNull RelationDirection> direction(@Source List<Hop> hops) {
        if (hops.isEmpty()) {
            return List.of();
        }
        List<Integer> keys = hops.stream()
                .flatMap(hop -> hop.relationKeys().stream())
                .distinct()
                .toList();
        Map<Integer, RelationEntity> found = new HashMap<>();
        reader.inSnapshot(session -> RelationEntity.withKeys(session, keys))
                .forEach(relation -> found.put(relation.key, relation));
        return hops.stream()
                .map(hop -> latestFirst(hop, found).get(0).subjectKey.equals(hop.fromKey())
                        ? RelationDirection.OUT
                        : RelationDirection.IN)
                .toList();
    }
}
