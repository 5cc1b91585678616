package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.entente.model.Dossier;
import org.entente.model.Institution;
import org.entente.model.InstitutionForm;
import org.entente.model.Modality;
import org.entente.model.NodeEntity;
import org.entente.model.Person;
import org.entente.model.Position;
import org.entente.model.RelationEntity;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A query costs one statement for each list that it selects, whatever the number of rows; what a row refers to comes with it. */
@QuarkusTest
class StatementCountTest {
    private static final int PEOPLE = 200;
    private static final int BODIES = 20;

    /** Four lists: people, positions with their bodies, positions with their people, citations. */
    private static final String FIVE_LEVELS = """
            query($first: Int) {
              people(first: $first) { edges { node { label
                positions(first: 2) { edges { node { title
                  body { label
                    ... on Institution { positions(first: 3) { edges { node { title
                      person { label citations { quote } } } } } }
                  } } } }
              } } }
            }
            """;

    @Inject
    SessionFactory factory;

    @BeforeEach
    void addPeople() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = new Dossier();
            dossier.name = "statement-count";
            dossier.title = "People to count";
            dossier.hash = "none";
            dossier.persist();
            Institution[] bodies = new Institution[BODIES];
            for (int i = 0; i < BODIES; i++) {
                bodies[i] = node(new Institution(), "institution/counted-" + i, dossier);
                bodies[i].form = InstitutionForm.OTHER;
                bodies[i].modality = Modality.ACTUAL;
                bodies[i].persist();
            }
            for (int i = 0; i < PEOPLE; i++) {
                Person person = node(new Person(), "person/counted-" + i, dossier);
                person.persist();
                for (int j = 0; j < 3; j++) {
                    Position position = new Position();
                    position.id = "position/counted-" + i + "-" + j;
                    position.subjectKey = person.key;
                    position.objectKey = bodies[(i + j) % BODIES].key;
                    position.title = "Member " + j;
                    position.modality = Modality.ACTUAL;
                    position.dossierKey = dossier.key;
                    position.persist();
                }
            }
        });
    }

    /** Labels that come before all others, so that the first people of the list are these. */
    private static <T extends NodeEntity> T node(T node, String id, Dossier dossier) {
        node.id = id;
        node.label = "  " + id;
        node.identified = true;
        node.dossierKey = dossier.key;
        return node;
    }

    @AfterEach
    void removePeople() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = Dossier.<Dossier>find("name", "statement-count").firstResult();
            RelationEntity.delete("dossierKey", dossier.key);
            NodeEntity.delete("dossierKey", dossier.key);
            dossier.delete();
        });
    }

    @Test
    void isTheNumberOfLinksForTwoAndForTwoHundredParents() {
        assertEquals(4, statements(2));
        assertEquals(4, statements(PEOPLE));
    }

    private long statements(int first) {
        factory.getStatistics().clear();
        JsonNode people = Client.data(FIVE_LEVELS, Map.of("first", first)).at("/people/edges");
        assertEquals(first, people.size());
        people.forEach(edge -> {
            JsonNode positions = edge.at("/node/positions/edges");
            assertEquals(2, positions.size());
            positions.forEach(position ->
                    assertEquals(3, position.at("/node/body/positions/edges").size()));
        });
        return factory.getStatistics().getPrepareStatementCount();
    }
}
