package org.entente.graphql.walk;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.insight.walk.Routes;

/** What was found between two nodes. */
@Description("What was found between two nodes.")
public final class PathSearch {
    private final List<Path> paths;
    private final boolean truncated;

    /** What a walk found. */
    public PathSearch(Routes routes) {
        this.paths = routes.routes().stream().map(Path::new).toList();
        this.truncated = routes.isTruncated();
    }

    @NonNull
    @Description(
            "The paths, the shortest first, those of one length in the order of the ids of their nodes; none when there is no path.")
    public List<@NonNull Path> getPaths() {
        return paths;
    }

    @NonNull
    @Description(
            "Whether the search ended at a limit of the server before it had seen all: there may be shorter paths, or more.")
    public Boolean getTruncated() {
        return truncated;
    }
}
