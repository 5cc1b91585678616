package org.entente.graphql.walk;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.walk.Around;

/** A node of a neighbourhood. */
@Description("A node of a neighbourhood, and how it stands in it.")
public final class Neighbour {
    private final Around around;
    private final int place;

    Neighbour(Around around, int place) {
        this.around = around;
        this.place = place;
    }

    private Around.Member member() {
        return around.members().get(place);
    }

    @NonNull
    @Description("After how many hops from the nodes that were asked about it was found: 0 for these.")
    public Integer getDistance() {
        return member().distance();
    }

    @NonNull
    @Description(
            "How many nodes relations tie it to, in the whole graph: relations of the kinds and times that were asked for.")
    public Integer getDegree() {
        return member().degree();
    }

    @NonNull
    @Description("How many of these nodes are not in this answer.")
    public Integer getLeftOut() {
        return member().leftOut();
    }

    /** The key of the node. */
    @Ignore
    public Integer nodeKey() {
        return member().key();
    }

    /** What it is a member of. */
    @Ignore
    public Around around() {
        return around;
    }

    /** Where it stands there. */
    @Ignore
    public int place() {
        return place;
    }
}
