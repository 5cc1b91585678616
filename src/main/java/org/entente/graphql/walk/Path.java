package org.entente.graphql.walk;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.walk.Route;

/** A path from one node to another. Its nodes and relations are read by links, as everywhere. */
@Description("A path from one node to another, over relations in any direction. It visits no node twice.")
public final class Path {
    private final Route route;
    private final List<Hop> hops = new ArrayList<>();

    Path(Route route) {
        this.route = route;
        for (int i = 0; i < route.length(); i++) {
            hops.add(new Hop(
                    route.nodeKeys().get(i),
                    route.nodeKeys().get(i + 1),
                    route.relationKeys().get(i)));
        }
    }

    @NonNull
    @Description("How many hops it has.")
    public Integer getLength() {
        return route.length();
    }

    @NonNull
    @Description("Its hops, from the start on.")
    public List<@NonNull Hop> getHops() {
        return hops;
    }

    /** What the path goes by. */
    @Ignore
    public Route route() {
        return route;
    }
}
