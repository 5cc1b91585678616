package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.insight.absence.AbsenceReason;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Why fields are null, over the API: each explained field is null, and each null that is to be explained is. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class AbsenceTest {
    private static final String ABSENCES =
            "all: absences { field reason sentence citations(first: 500) { unknown attribute quote } }"
                    + " ends: absences(fields: [\"until\", \"died\"]) { field reason }"
                    + " unsaid: absences(reasons: [NOT_SAID]) { field }";

    /** A list of each kind of fact, and the fields that it can leave open. */
    private static final Map<String, List<String>> OPEN = Map.of(
            "people", List.of("born", "died"),
            "institutions", List.of("since", "until"),
            "agreements", List.of("signed", "since", "until"),
            "projects", List.of("since", "until"),
            "events", List.of("since", "until"),
            "commodities", List.of("hsCode"),
            "documents", List.of("publisher", "published"),
            "countries", List.of());

    @Inject
    SessionFactory factory;

    private static String query(String list, List<String> fields) {
        return "query($first: Int) { %s(first: $first) { edges { node { id %s %s } } } }"
                .formatted(list, String.join(" ", fields), ABSENCES);
    }

    @Test
    void nullsOfNodesAreExplained() {
        Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
        OPEN.forEach((list, fields) -> Client.data(query(list, fields), Map.of("first", 500))
                .at("/" + list + "/edges")
                .forEach(edge -> reasons.addAll(check(edge.get("node"), fields))));
        assertEquals(EnumSet.allOf(AbsenceReason.class), reasons);
    }

    /** The reasons that are given. */
    private static Set<AbsenceReason> check(JsonNode fact, List<String> fields) {
        List<String> open =
                fields.stream().filter(field -> fact.get(field).isNull()).toList();
        Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
        List<String> explained = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        for (JsonNode absence : fact.get("all")) {
            explained.add(absence.get("field").asText());
            AbsenceReason reason = AbsenceReason.valueOf(absence.get("reason").asText());
            reasons.add(reason);
            assertEquals(
                    reason == AbsenceReason.SAID_TO_BE_UNKNOWN,
                    absence.get("citations").size() > 0,
                    fact::toString);
            for (JsonNode citation : absence.get("citations")) {
                assertTrue(citation.get("unknown").asBoolean());
                assertEquals(absence.get("field"), citation.get("attribute"));
            }
            if (reason == AbsenceReason.NOT_SAID) {
                unsaid.add(absence.get("field").asText());
            }
        }
        assertEquals(open, explained, fact::toString);
        assertEquals(
                open.stream()
                        .filter(field -> field.equals("until") || field.equals("died"))
                        .toList(),
                fields(fact.get("ends")));
        assertEquals(unsaid, fields(fact.get("unsaid")));
        return reasons;
    }

    private static List<String> fields(JsonNode absences) {
        List<String> fields = new ArrayList<>();
        absences.forEach(absence -> fields.add(absence.get("field").asText()));
        return fields;
    }

    @Test
    void nullsOfRelationsAndFiguresAreExplained() {
        Set<AbsenceReason> reasons = EnumSet.noneOf(AbsenceReason.class);
        JsonNode people = Client.data(
                        "{ projects(first: 500) { edges { node { relations(first: 500) { edges { node { since until "
                                + ABSENCES + " } } } } } } }")
                .at("/projects/edges");
        people.forEach(person -> person.at("/node/relations/edges")
                .forEach(edge -> reasons.addAll(check(edge.get("node"), List.of("since", "until")))));
        assertEquals(EnumSet.allOf(AbsenceReason.class), reasons);
        Set<String> explained = new TreeSet<>();
        JsonNode figures = Client.data(
                        "{ figures(first: 500) { edges { node { measure reporter { id } partner { id } since amount { value } "
                                + ABSENCES + " } } } }")
                .at("/figures/edges");
        for (JsonNode edge : figures) {
            JsonNode figure = edge.get("node");
            boolean isFlow = Set.of("TURNOVER", "EXPORTS", "IMPORTS", "BALANCE", "INVESTMENT")
                    .contains(figure.get("measure").asText());
            check(figure, isFlow ? List.of("reporter", "partner", "since", "amount") : List.of("since", "amount"));
            explained.addAll(fields(figure.get("all")));
        }
        assertTrue(explained.containsAll(List.of("since", "amount")), explained::toString);
    }

    @Test
    void aFieldThatNothingHasIsRefused() {
        JsonNode answer = Client.answer(
                "{ people(first: 1) { edges { node { absences(fields: [\"height\"]) { field } } } } }", Map.of());
        assertEquals("BAD_ARGUMENT", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        assertTrue(answer.at("/errors/0/message").asText().contains("amount, born, died"), answer::toString);
    }

    @Test
    void statementsDoNotGrowWithFacts() {
        String query = query("people", List.of("born", "died"));
        Client.data(query, Map.of("first", 1));
        // The people; for each of three aliases their rows, what is said to be unknown, and who speaks of them; and
        // the words of the one alias, where there are any.
        assertEquals(10, statements(query, 1));
        assertEquals(11, statements(query, 500));
    }

    private long statements(String query, int first) {
        factory.getStatistics().clear();
        Client.data(query, Map.of("first", first));
        return factory.getStatistics().getPrepareStatementCount();
    }
}
