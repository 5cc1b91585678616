package org.entente.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.graphql.walk.Neighbour;
import org.entente.graphql.walk.Neighbourhood;
import org.entente.insight.walk.Adjacencies;
import org.entente.insight.walk.Around;
import org.entente.insight.walk.Centrality;
import org.entente.insight.walk.TieFilter;
import org.entente.kernel.PageSizes;
import org.entente.kernel.Reader;
import org.entente.model.Named;
import org.entente.model.NodeKeys;
import org.entente.model.PartialDate;
import org.entente.model.Relation;
import org.entente.model.RelationEntity;
import org.entente.model.RelationKind;

/** What lies around nodes. */
@GraphQLApi
public class NeighbourhoodApi {
    private static final int MOST_HOPS = 4;
    private static final int MOST_NODES = 500;
    private static final int LIMIT = 100;
    private static final int EACH = 25;

    private final Reader reader;
    private final Adjacencies adjacencies;
    private final PageSizes sizes;

    NeighbourhoodApi(Reader reader, Adjacencies adjacencies, PageSizes sizes) {
        this.reader = reader;
        this.adjacencies = adjacencies;
        this.sizes = sizes;
    }

    @Query
    @Description("The nodes around some nodes, and the relations between them. Ids of no node are left out.")
    public @NonNull Neighbourhood neighbourhood(
            @NonNull @Id @Description("Ids of the nodes in the midst, up to " + PageSizes.MOST + ".")
                    List<@NonNull String> of,
            @DefaultValue("1") @Description("How many hops to go: 0 to " + MOST_HOPS + ".") Integer hops,
            @Nullable @Description(WalkArguments.KINDS) List<@NonNull RelationKind> kinds,
            @DefaultValue("100")
                    @Description("How many nodes to give at most, beside those in the midst, which are all given: 1 to "
                            + MOST_NODES + ".")
                    Integer limit,
            @DefaultValue("25")
                    @Description("How many nodes one node may bring in: 1 to " + MOST_NODES
                            + ". So a hub does not crowd out everything else.")
                    Integer each,
            @Description(WalkArguments.VALID_AT) PartialDate validAt,
            @Description(WalkArguments.VALID_FROM) PartialDate validFrom,
            @Description(WalkArguments.VALID_TO) PartialDate validTo) {
        WalkArguments.requireFew("of", of, sizes);
        int far = WalkArguments.number("hops", hops, 1, 0, MOST_HOPS);
        int most = WalkArguments.number("limit", limit, LIMIT, 1, MOST_NODES);
        int fromEach = WalkArguments.number("each", each, EACH, 1, MOST_NODES);
        TieFilter filter = TieFilter.of(kinds, validAt, validFrom, validTo);
        NodeKeys keys = WalkArguments.keys(reader, of);
        List<Integer> midst = keys.all(of);
        return new Neighbourhood(
                midst.isEmpty()
                        ? new Around(List.of(), List.of(), false)
                        : WalkArguments.walk(adjacencies, reader, keys, filter)
                                .around(midst, far, midst.size() + most, fromEach));
    }

    @Description("The relations between these nodes, in the order of the nodes; those of two nodes the latest first.")
    public List<@NonNull List<@NonNull Relation>> relations(
            @Source List<Neighbourhood> neighbourhoods,
            @Description("How many to give at most: 0 to " + PageSizes.MOST + ", which is the default.")
                    Integer first) {
        int most = WalkArguments.number("first", first, sizes.most(), 0, sizes.most());
        List<List<Around.Bond>> bonds = neighbourhoods.stream()
                .map(neighbourhood -> enough(neighbourhood.around().bonds(), most))
                .toList();
        int[] keys = bonds.stream()
                .flatMap(List::stream)
                .flatMap(bond -> bond.relationKeys().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        Map<Integer, RelationEntity> found = new HashMap<>();
        if (keys.length > 0) {
            reader.find(RelationEntity.class, "any_of(:keys, child.key)", Map.of("keys", keys), "id", "since")
                    .forEach(relation -> found.put(relation.key, relation));
        }
        return bonds.stream().map(some -> inOrder(some, found, most)).toList();
    }

    /** As many bonds as have that many relations. */
    private static List<Around.Bond> enough(List<Around.Bond> bonds, int most) {
        List<Around.Bond> some = new ArrayList<>();
        int relations = 0;
        for (int i = 0; i < bonds.size() && relations < most; i++) {
            some.add(bonds.get(i));
            relations += bonds.get(i).relationKeys().size();
        }
        return some;
    }

    private static List<Relation> inOrder(List<Around.Bond> bonds, Map<Integer, RelationEntity> found, int most) {
        return bonds.stream()
                .flatMap(bond -> bond.relationKeys().stream().map(found::get).sorted(RelationEntity.LATEST))
                .limit(most)
                .map(Relation.class::cast)
                .toList();
    }

    @Description("How many relations there are between these nodes.")
    public List<@NonNull Integer> relationCount(@Source List<Neighbourhood> neighbourhoods) {
        return neighbourhoods.stream()
                .map(neighbourhood -> neighbourhood.around().bonds().stream()
                        .mapToInt(bond -> bond.relationKeys().size())
                        .sum())
                .toList();
    }

    @Name("node")
    @Description("The node.")
    public List<@NonNull Named> neighbour(@Source List<Neighbour> neighbours) {
        return Nodes.each(reader, neighbours, Neighbour::nodeKey, Named.class);
    }

    @Description("The part of the shortest paths between two others of these nodes that go through it: 0 to 1.")
    public List<@NonNull Double> betweenness(@Source List<Neighbour> neighbours) {
        return scores(neighbours, Centrality.BETWEENNESS);
    }

    @Description(
            "How near it is to the others of these nodes: the mean of one by the distance to each, where one that cannot be reached counts as 0. 0 to 1.")
    public List<@NonNull Double> closeness(@Source List<Neighbour> neighbours) {
        return scores(neighbours, Centrality.CLOSENESS);
    }

    @Description(
            "The part of all time that a wanderer spends at it who goes from one of these nodes to another over any relation, and now and then begins anew anywhere: of all nodes together 1.")
    public List<@NonNull Double> pageRank(@Source List<Neighbour> neighbours) {
        return scores(neighbours, Centrality.PAGE_RANK);
    }

    /** Each neighbourhood is looked at once, for all of its nodes. */
    private static List<Double> scores(List<Neighbour> neighbours, Centrality centrality) {
        IdentityHashMap<Around, List<Double>> scores = new IdentityHashMap<>();
        return neighbours.stream()
                .map(neighbour -> scores.computeIfAbsent(neighbour.around(), centrality::of)
                        .get(neighbour.place()))
                .toList();
    }
}
