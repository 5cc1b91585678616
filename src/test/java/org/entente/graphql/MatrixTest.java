package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.Belonging;
import org.entente.model.BelongingRole;
import org.entente.model.Country;
import org.entente.model.CountryCode;
import org.entente.model.Dossier;
import org.entente.model.Modality;
import org.entente.model.NodeEntity;
import org.entente.model.Person;
import org.entente.model.RelationEntity;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The matrix of countries counts what the lists of each pair have, by as many statements for one pair as for forty-five. */
@QuarkusTest
@TestProfile(FictionalDossier.class)
class MatrixTest {
    private static final List<String> TEN = List.of("XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ");

    /** The list below 'bilateral' that has what a kind counts. */
    private static final Map<String, String> LISTS = Map.of(
            "AGREEMENT", "agreements",
            "EVENT", "events",
            "PROJECT", "projects",
            "PERSON", "people",
            "INSTITUTION", "institutions",
            "STATEMENT", "statements",
            "FIGURE", "figures",
            "DOCUMENT", "documents");

    private static final String MATRIX = """
            query($among: [CountryCode!]!, $from: PartialDate, $to: PartialDate) { relations(among: $among) {
              matrix(from: $from, to: $to) { a b counts { kind count undated years { year count } } }
            } }
            """;

    @Inject
    SessionFactory factory;

    private static JsonNode matrix(List<String> among, String from, String to) {
        Map<String, Object> variables = new HashMap<>(Map.of("among", among));
        variables.put("from", from);
        variables.put("to", to);
        return Client.data(MATRIX, variables).at("/relations/matrix");
    }

    @Test
    void eachCellIsTheLengthOfTheListOfItsPair() {
        JsonNode pairs = matrix(TEN, null, null);
        assertEquals(45, pairs.size());
        TreeSet<String> seen = new TreeSet<>();
        for (JsonNode pair : pairs) {
            StringBuilder lists = new StringBuilder();
            LISTS.values().forEach(list -> lists.append(list).append(" { totalCount } "));
            JsonNode both = Client.data("{ bilateral(a: \"%s\", b: \"%s\") { %s } }"
                            .formatted(pair.get("a").asText(), pair.get("b").asText(), lists))
                    .get("bilateral");
            assertEquals(LISTS.size(), pair.get("counts").size());
            for (JsonNode count : pair.get("counts")) {
                String kind = count.get("kind").asText();
                assertEquals(
                        both.at("/" + LISTS.get(kind) + "/totalCount").asInt(),
                        count.get("count").asInt(),
                        () -> kind + " of " + pair);
                int dated = 0;
                for (JsonNode year : count.get("years")) {
                    assertTrue(year.get("count").asInt() > 0, count::toString);
                    dated += year.get("count").asInt();
                }
                assertEquals(
                        count.get("count").asInt(), dated + count.get("undated").asInt(), count::toString);
                if (count.get("count").asInt() > 0) {
                    seen.add(kind);
                }
            }
        }
        assertEquals(new TreeSet<>(LISTS.keySet()), seen, "kinds that are told of somewhere");
    }

    /** The same in a part of time as the lists of the pair with the same dates: the timeline has the facts, so they are counted there. */
    @Test
    void aPartOfTimeIsThatOfTheTimeline() {
        for (String[] part :
                new String[][] {{"2029", "2030"}, {"2031-05", "2031-05"}, {null, "2026"}, {"2033-03-09", null}}) {
            for (JsonNode pair : matrix(TEN.subList(0, 4), part[0], part[1])) {
                for (JsonNode count : pair.get("counts")) {
                    String kind = count.get("kind").asText();
                    if (!kind.equals("PERSON") && !kind.equals("INSTITUTION")) {
                        assertEquals(0, count.get("undated").asInt(), count::toString);
                        assertEquals(
                                inTimeline(pair, kind, part), count.get("count").asInt(), () -> kind + " of " + pair);
                    }
                }
            }
        }
    }

    private static int inTimeline(JsonNode pair, String kind, String[] part) {
        String query = """
                query($a: CountryCode!, $b: CountryCode!, $from: PartialDate, $to: PartialDate) { bilateral(a: $a, b: $b) {
                  timeline(from: $from, to: $to, kinds: [%s], first: 500) { edges { cursor } } } }""".formatted(kind);
        Map<String, Object> variables = new HashMap<>();
        variables.put("a", pair.get("a").asText());
        variables.put("b", pair.get("b").asText());
        variables.put("from", part[0]);
        variables.put("to", part[1]);
        return Client.data(query, variables).at("/bilateral/timeline/edges").size();
    }

    @Test
    void theOrderOfTheCountriesAndOtherAliasesChangeNothing() {
        String both = "{ one: relations(among: [\"XA\", \"XB\", \"XC\"]) { all: matrix { a b counts { kind count } }"
                + " some: matrix(kinds: [EVENT], from: \"2030\") { counts { kind count } } }"
                + " other: relations(among: [\"XC\", \"XB\", \"XA\"]) { all: matrix { a b counts { kind count } } } }";
        JsonNode data = Client.data(both);
        JsonNode all = data.at("/one/all");
        assertEquals("XA", all.at("/0/a").asText());
        assertEquals("XC", data.at("/other/all/0/a").asText());
        assertEquals(all.at("/0/counts"), data.at("/other/all/2/counts"), "XA and XB");
        assertEquals(all.at("/1/counts"), data.at("/other/all/1/counts"), "XA and XC");
        assertEquals(all.at("/2/counts"), data.at("/other/all/0/counts"), "XB and XC");
        assertEquals(1, data.at("/one/some/0/counts").size());
        assertTrue(
                data.at("/one/some/0/counts/0/count").asInt()
                        < all.at("/0/counts/1/count").asInt(),
                data::toString);
    }

    /** Who is a citizen of two countries is no contact between them by that alone. */
    @Test
    void aCitizenOfTwoCountriesIsInContactByWhatTheyDoOnly() {
        int before = people(matrix(TEN.subList(0, 2), null, null));
        QuarkusTransaction.requiringNew().run(() -> {
            Person person = new Person();
            person.id = "person/of-two-countries";
            person.label = "A citizen of two countries";
            person.identified = true;
            person.dossierKey = Dossier.<Dossier>findAll().firstResult().key;
            person.persist();
            for (String code : TEN.subList(0, 2)) {
                Belonging belonging = new Belonging();
                belonging.id = "belonging/of-" + code;
                belonging.subjectKey = person.key;
                belonging.objectKey =
                        Country.<Country>find("code", new CountryCode(code)).firstResult().key;
                belonging.role = BelongingRole.CITIZEN;
                belonging.modality = Modality.ACTUAL;
                belonging.dossierKey = person.dossierKey;
                belonging.persist();
            }
        });
        try {
            JsonNode both = Client.data("{ bilateral(a: \"XA\", b: \"XB\") { people { totalCount } } }");
            assertEquals(before, both.at("/bilateral/people/totalCount").asInt());
            assertEquals(before, people(matrix(TEN.subList(0, 2), null, null)));
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                RelationEntity.delete("id in ?1", List.of("belonging/of-XA", "belonging/of-XB"));
                NodeEntity.delete("id", "person/of-two-countries");
            });
        }
    }

    private static int people(JsonNode pairs) {
        for (JsonNode count : pairs.at("/0/counts")) {
            if (count.get("kind").asText().equals("PERSON")) {
                return count.get("count").asInt();
            }
        }
        throw new AssertionError("no people are counted: " + pairs);
    }

    @Test
    void costsTheSameForOnePairAndForAll() {
        assertEquals(
                11,
                statements(TEN.subList(0, 2)),
                "the countries; who stands for them, what these have a part in; the dates of that, and the kinds of who has it; statements, figures and documents, and the dates of each");
        assertEquals(11, statements(TEN));
    }

    private long statements(List<String> among) {
        factory.getStatistics().clear();
        matrix(among, null, null);
        return factory.getStatistics().getPrepareStatementCount();
    }
}
