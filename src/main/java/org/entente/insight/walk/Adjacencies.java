package org.entente.insight.walk;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.ref.SoftReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.entente.kernel.CodedException;
import org.entente.kernel.ErrorCode;
import org.entente.model.GraphSnapshot;
import org.entente.model.GraphState;
import org.entente.model.GraphTies;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * Keeps the adjacency of the graph as it is now. It is built when a query asks for it and the graph has changed, by one thread and in a snapshot of its own, so that no query's
 * deadline cuts it short; queries wait for it meanwhile, and get it only when it is of the revision that they read themselves. The garbage collector may
 * drop it when memory is short.
 */
@ApplicationScoped
public class Adjacencies {
    private static final Logger LOG = Logger.getLogger(Adjacencies.class);
    private static final long MILLISECONDS_BETWEEN_CHECKS = 10;

    private final DataSource dataSource;
    private final SessionFactory factory;
    private final WalkSettings settings;

    /** Who waits holds a connection, and the builder needs one, too: so not all may wait. */
    private final Semaphore waiting;

    private final ExecutorService builder = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "adjacency-builder");
        thread.setDaemon(true);
        return thread;
    });

    private volatile SoftReference<Adjacency> kept = new SoftReference<>(null);
    private CompletableFuture<Adjacency> building;

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
        this.waiting = new Semaphore(Math.max(1, connections / 2));
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
        Adjacency adjacency = kept.get();
        if (adjacency != null && adjacency.revision() == revision) {
            return adjacency;
        }
        if (!waiting.tryAcquire()) {
            throw new CodedException(
                    ErrorCode.OVERLOADED,
                    "The graph has changed, and is being prepared for walks; others wait for it already. Try again later.");
        }
        try {
            while (adjacency == null || adjacency.revision() < revision) {
                adjacency = await(building(), check);
            }
        } finally {
            waiting.release();
        }
        if (adjacency.revision() > revision) {
            throw new CodedException(
                    ErrorCode.OVERLOADED, "The graph changed while the query was being answered. Ask again.");
        }
        return adjacency;
    }

    private synchronized CompletableFuture<Adjacency> building() {
        if (building == null || building.isDone()) {
            // What is kept is of the past, and its memory is needed.
            kept = new SoftReference<>(null);
            building = CompletableFuture.supplyAsync(this::build, builder);
        }
        return building;
    }

    private static Adjacency await(CompletableFuture<Adjacency> built, Runnable check) {
        while (true) {
            check.run();
            try {
                return built.get(MILLISECONDS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not yet: look whether there is still time.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the graph was prepared for walks", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof CodedException coded
                        ? new CodedException(coded.code(), coded.getMessage())
                        : new IllegalStateException("the graph could not be prepared for walks", e.getCause());
            }
        }
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
            kept = new SoftReference<>(adjacency);
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
        builder.shutdownNow();
    }
}
