package org.entente.graphql.walk;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.walk.Around;

/** What lies around some nodes. The nodes and relations are read by links, as everywhere. */
@Description("What lies around some nodes: nodes, and the relations between them.")
public final class Neighbourhood {
    private final Around around;
    private final List<Neighbour> nodes;

    /** What a walk found. */
    public Neighbourhood(Around around) {
        this.around = around;
        this.nodes = IntStream.range(0, around.members().size())
                .mapToObj(place -> new Neighbour(around, place))
                .toList();
    }

    @NonNull
    @Description(
            "The nodes: those that were asked about first, then hop by hop, of each node its best connected neighbours first.")
    public List<@NonNull Neighbour> getNodes() {
        return nodes;
    }

    @NonNull
    @Description("Whether 'limit' or 'each' kept nodes from being brought in that are near enough: leftOut says where.")
    public Boolean getTruncated() {
        return around.isTruncated();
    }

    /** What was found. */
    @Ignore
    public Around around() {
        return around;
    }
}
