package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.kernel.Folding;
import org.entente.model.Dossier;
import org.entente.model.NodeEntity;
import org.entente.model.Topic;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** Texts are ordered by the numbers of their characters, and compared without case and accents, on every database alike. */
@QuarkusTest
class TextOrderTest {
    private static final List<String> LABELS = List.of(
            "(a",
            "-a",
            "A b",
            "Ab",
            "Zb",
            "_a",
            "a b",
            "ab",
            "a\u0301b",
            "zb",
            "Äb",
            "áb",
            "İb",
            "ıb",
            "Яб",
            "яб",
            "中");

    @Inject
    StatelessSession session;

    @Test
    void labelsStandInTheOrderOfTheirCharacters() {
        QuarkusTransaction.requiringNew().run(() -> {
            Dossier dossier = new Dossier();
            dossier.name = "text-order";
            dossier.title = "Labels of many kinds";
            dossier.hash = "none";
            dossier.persist();
            for (int i = 0; i < LABELS.size(); i++) {
                Topic topic = new Topic();
                topic.id = "topic/order-" + (LABELS.size() - i);
                topic.label = LABELS.get(i);
                topic.description = "A topic to order";
                topic.identified = true;
                topic.dossierKey = dossier.key;
                topic.persist();
            }
        });
        try {
            List<String> listed = new ArrayList<>();
            Client.data(
                            "{ topics(first: 500, filter: {description: {eq: \"A topic to order\"}}) { edges { node { label } } } }")
                    .at("/topics/edges")
                    .forEach(edge -> listed.add(edge.at("/node/label").asText()));
            assertEquals(LABELS.stream().sorted().toList(), listed);
            assertEquals(5, count("startsWith", "AB"));
            assertEquals(1, count("eq", "яб"));
            assertEquals(2, count("contains", "Я"));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                Dossier dossier = Dossier.<Dossier>find("name", "text-order").firstResult();
                NodeEntity.delete("dossierKey", dossier.key);
                dossier.delete();
            });
        }
    }

    private static int count(String operator, String text) {
        return Client.data(
                        "query($text: String!) { topics(filter: {description: {eq: \"A topic to order\"}, label: {"
                                + operator + ": $text}}) { totalCount } }",
                        Map.of("text", text))
                .at("/topics/totalCount")
                .asInt();
    }

    /**
     * Letters of many scripts, with the marks and cases that they have. Left out are the capitals that Unicode gave to Georgian in 2018: the case rules of
     * older servers do not know them.
     */
    @Test
    void theDatabaseFoldsAsTheProgramDoes() {
        Random random = new Random(2023);
        int[] letters = IntStream.range(0x20, 0x2000)
                .filter(Character::isDefined)
                .filter(letter -> !Character.UnicodeBlock.GEORGIAN_EXTENDED.equals(Character.UnicodeBlock.of(letter)))
                .filter(letter ->
                        Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK)
                .toArray();
        for (int i = 0; i < 500; i++) {
            String text = random.ints(12, 0, letters.length)
                    .map(at -> letters[at])
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertEquals(Folding.folded(text), folded(text), text);
        }
        assertEquals("ιος", folded("ΙΟΣ"));
    }

    private String folded(String text) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery("select folded(cast(:text as varchar(100)))", String.class)
                        .setParameter("text", text)
                        .getSingleResult());
    }
}
