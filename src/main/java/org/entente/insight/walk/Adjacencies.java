package org.entente.insight.walk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.GraphSnapshot;
import org.entente.model.GraphState;
import org.entente.model.GraphTies;
import org.entente.model.Kept;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/** Keeps the adjacency of the graph as it is now. A query gets it only when it is of the revision that it reads itself. */
@ApplicationScoped
public class Adjacencies {
    private static final Logger LOG = Logger.getLogger(Adjacencies.class);

    private final DataSource dataSource;
    private final SessionFactory factory;
    private final WalkSettings settings;
    private final Kept<Adjacency> kept;

    /**
     * Nothing is built before it is asked for.
     *
     * @param connections how many connections the pool has
     */
    public Adjacencies(
            DataSource dataSource,
            SessionFactory factory,
            WalkSettings settings,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.dataSource = dataSource;
        this.factory = factory;
        this.settings = settings;
        this.kept = new Kept<>("walks", this::build, connections);
    }

    /**
     * A walk through one state of the graph.
     *
     * @param revision the state that the query reads
     * @param filter which relations the walk may use
     * @param check throws when the query is to end at once
     * @throws CodedException when the graph changed since the query began, is too large for the memory, or too many others wait for the same
     */
    public Walk walk(long revision, TieFilter filter, Runnable check) {
        return new Walk(at(revision, check), filter, new Effort(settings.ties(), check));
    }

    Adjacency at(long revision, Runnable check) {
        Adjacency adjacency = kept.at(revision, check);
        if (adjacency.revision() > revision) {
            throw new CodedException(
                    ErrorCode.OVERLOADED, "The graph changed while the query was being answered. Ask again.");
        }
        return adjacency;
    }

    private Adjacency build() {
        long start = System.nanoTime();
        try (GraphSnapshot snapshot = GraphSnapshot.open(dataSource, factory)) {
            GraphTies ties = new GraphTies(snapshot.session());
            int nodes = ties.countNodes();
            int relations = ties.countRelations();
            requireMemory(AdjacencyBuilder.bytes(nodes, relations, ties.countThirds()), relations);
            long revision = GraphState.revision(snapshot.session());
            Adjacency adjacency =
                    AdjacencyBuilder.build(revision, nodes, relations, ties::nodeKeysById, ties::relations);
            LOG.infof(
                    "Revision %d is ready for walks: %d nodes and %d relations take %d kB, after %d ms",
                    revision, nodes, relations, adjacency.bytes() / 1000, (System.nanoTime() - start) / 1_000_000);
            return adjacency;
        }
    }

    private void requireMemory(long bytes, int relations) {
        long heap = Runtime.getRuntime().maxMemory();
        long allowed = heap / 100 * settings.memory();
        if (bytes > allowed) {
            throw new CodedException(
                    ErrorCode.TOO_LARGE,
                    ("The graph is too large for this server to walk: its %d relations take %d MB of memory, and %d MB are"
                                    + " allowed. Whoever runs the server can give it more (-Xmx), or a larger part of it"
                                    + " (entente.walks.memory).")
                            .formatted(relations, bytes / 1_000_000, allowed / 1_000_000));
        }
    }

    @PreDestroy
    void stop() {
        kept.close();
    }
}
