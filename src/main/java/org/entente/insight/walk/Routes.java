package org.entente.insight.walk;

import java.util.List;

/**
 * The ways from one node to another.
 *
 * @param routes the shortest first
 * @param isTruncated whether the search ended before it had seen all, so that there may be shorter ways, or more of them
 */
public record Routes(List<Route> routes, boolean isTruncated) {
    /** Copies the list. */
    public Routes {
        routes = List.copyOf(routes);
    }
}
