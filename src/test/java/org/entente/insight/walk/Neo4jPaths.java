package org.entente.insight.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.model.Tie;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;

/**
 * Paths as Neo4j finds them, embedded in this process: a relationship of a type of its own for each kind of relation, one more for a third end, and an index over the nodes'
 * keys. Compiled in the profile {@code benchmark} only.
 */
final class Neo4jPaths implements PathFinder {
    private static final int BATCH = 50_000;
    private static final Label NODE = Label.label("Node");
    private static final RelationshipType THIRD = RelationshipType.withName("ON_BEHALF_OF");
    private static final String QUERY = "match (a:Node {key: $a}), (b:Node {key: $b}) match p = shortestPath((a)-[*.."
            + MOST_HOPS + "]-(b)) return length(p) as hops";

    private final Path folder;
    private final DatabaseManagementService service;
    private final GraphDatabaseService database;

    Neo4jPaths(SkewedGraph graph) {
        try {
            folder = Files.createTempDirectory("neo4j");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        service = new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
                .build();
        database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        load(graph);
    }

    private void load(SkewedGraph graph) {
        String[] ids = new String[graph.nodes() + 1];
        for (int first = 1; first <= graph.nodes(); first += BATCH) {
            try (Transaction transaction = database.beginTx()) {
                for (int key = first; key < first + BATCH && key <= graph.nodes(); key++) {
                    Node node = transaction.createNode(NODE);
                    node.setProperty("key", key);
                    ids[key] = node.getElementId();
                }
                transaction.commit();
            }
        }
        List<Tie> batch = new ArrayList<>();
        graph.ties().accept(tie -> {
            batch.add(tie);
            if (batch.size() == BATCH) {
                relate(batch, ids);
            }
        });
        relate(batch, ids);
        try (Transaction transaction = database.beginTx()) {
            transaction.execute("create constraint for (n:Node) require n.key is unique");
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
    }

    private void relate(List<Tie> batch, String[] ids) {
        try (Transaction transaction = database.beginTx()) {
            for (Tie tie : batch) {
                Node subject = transaction.getNodeByElementId(ids[tie.subjectKey()]);
                subject.createRelationshipTo(
                        transaction.getNodeByElementId(ids[tie.objectKey()]),
                        RelationshipType.withName(tie.kind().name()));
                if (tie.thirdKey() != 0) {
                    subject.createRelationshipTo(transaction.getNodeByElementId(ids[tie.thirdKey()]), THIRD);
                }
            }
            transaction.commit();
        }
        batch.clear();
    }

    @Override
    public int length(SkewedGraph.Pair ends) {
        try (Transaction transaction = database.beginTx();
                Result result = transaction.execute(QUERY, Map.of("a", ends.from(), "b", ends.to()))) {
            return result.hasNext() ? ((Number) result.next().get("hops")).intValue() : -1;
        }
    }

    @Override
    public void close() {
        service.shutdown();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
