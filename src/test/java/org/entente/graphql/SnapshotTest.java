package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.model.Dossier;
import org.entente.model.NodeEntity;
import org.entente.model.Place;
import org.entente.model.PlaceForm;
import org.entente.model.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query reads one state of the graph, though a writer changes it meanwhile. */
@QuarkusTest
class SnapshotTest {
    private static final int QUERIES = 200;
    private static final String DOSSIER = "snapshot";

    /** The two counts are the first and the last statement, with others between them. */
    private static final String QUERY = """
            {
              topics { totalCount }
              people(first: 50) { edges { node { label citations(first: 1) { quote } } } }
              agreements(first: 50) { edges { node { label parties { edges { node { id } } } } } }
              places { totalCount }
            }
            """;

    @BeforeEach
    void addDossier() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = new Dossier();
            dossier.name = DOSSIER;
            dossier.title = "A topic and a place at a time";
            dossier.hash = "none";
            dossier.persist();
        });
    }

    @AfterEach
    void removeDossier() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = dossier();
            NodeEntity.delete("dossierKey", dossier.key);
            dossier.delete();
        });
    }

    private static Dossier dossier() {
        return Dossier.<Dossier>find("name", DOSSIER).firstResult();
    }

    @Test
    void neverSeesHalfOfAWrite() {
        AtomicBoolean reading = new AtomicBoolean(true);
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> writePairsWhile(reading));
        Set<Integer> differences = new HashSet<>();
        Set<Integer> counts = new HashSet<>();
        try {
            for (int i = 0; i < QUERIES; i++) {
                JsonNode data = Client.data(QUERY);
                int topics = data.at("/topics/totalCount").asInt();
                counts.add(topics);
                differences.add(data.at("/places/totalCount").asInt() - topics);
            }
        } finally {
            reading.set(false);
        }
        assertTrue(writer.join() > 1);
        assertTrue(counts.size() > 1, () -> "the writer was not seen at all: " + counts);
        assertEquals(1, differences.size(), () -> "topics and places were counted in two states: " + differences);
    }

    private static int writePairsWhile(AtomicBoolean reading) {
        int pairs = 0;
        while (reading.get()) {
            int pair = pairs++;
            QuarkusTransaction.requiringNew().run(() -> writePair(pair));
        }
        return pairs;
    }

    private static void writePair(int pair) {
        Integer dossier = dossier().key;
        fill(new Topic(), "topic/pair-" + pair, dossier).persistAndFlush();
        Place place = fill(new Place(), "place/pair-" + pair, dossier);
        place.form = PlaceForm.CITY;
        place.persist();
    }

    private static <T extends NodeEntity> T fill(T node, String id, Integer dossier) {
        node.id = id;
        node.label = id;
        node.identified = true;
        node.dossierKey = dossier;
        return node;
    }
}
