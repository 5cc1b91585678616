package org.entente.graphql;

import static org.entente.graphql.FirstDossier.all;
import static org.entente.graphql.FirstDossier.list;
import static org.entente.graphql.FirstDossier.node;
import static org.entente.graphql.FirstDossier.nodes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who acts in the first dossier: its people and institutions, their offices, their countries and what they said; and that every fact has a source. */
@QuarkusTest
@TestProfile(WholeLists.class)
class FirstDossierTest {
    private static final String VISIT = "Visit of President Aliyev to Kazakhstan, 2023";

    /** The lists in which each relation stands at its subject, and the figures. */
    private static final Map<String, List<String>> FACTS = Map.ofEntries(
            Map.entry("countries", List.of("statements", "memberships")),
            Map.entry("people", List.of("positions", "belongings", "statements", "memberships")),
            Map.entry("institutions", List.of("belongings", "statements", "locations", "namings", "memberships")),
            Map.entry(
                    "agreements",
                    List.of("parties", "signatures", "establishments", "subjects", "locations", "memberships")),
            Map.entry("projects", List.of("involvements", "locations", "namings", "subjects", "memberships")),
            Map.entry(
                    "events",
                    List.of(
                            "participations",
                            "outcomes",
                            "establishments",
                            "locations",
                            "namings",
                            "subjects",
                            "backdrops",
                            "memberships")),
            Map.entry("places", List.of("locations", "namings", "memberships")),
            Map.entry("commodities", List.of("memberships")),
            Map.entry("topics", List.of("memberships")),
            Map.entry("documents", List.of("authorships", "memberships")));

    @Test
    void thePresidentsHoldTheirOfficesAndBelongToTheirCountries() {
        assertEquals("Ilham Aliyev | true", node("person/ilham-aliyev", "label", "identified"));
        assertEquals(Set.of("President | Azerbaijan | - | -"), positions("person/ilham-aliyev"));
        assertEquals(Set.of("CITIZEN | Azerbaijan"), countries("person/ilham-aliyev"));

        assertEquals("Kassym-Jomart Tokayev | true", node("person/kassym-jomart-tokayev", "label", "identified"));
        assertEquals(Set.of("President | Kazakhstan | - | -"), positions("person/kassym-jomart-tokayev"));
        assertEquals(Set.of("CITIZEN | Kazakhstan"), countries("person/kassym-jomart-tokayev"));
    }

    @Test
    void thePresidentsSpeakOfTheirCountriesAndOfTrade() {
        Set<String> ofBoth = Set.of(
                "Relations of Kazakhstan and Azerbaijan | Is firmly committed to making the relations of the two states stronger.",
                "Trade and economic partnership | Agrees with the other president that the potential of trade and economic partnership is not used yet.",
                "Trade | The range of goods that are exported and imported needs to be widened.");
        assertEquals(ofBoth, statements("person/ilham-aliyev"));

        Set<String> ofTokayev = new TreeSet<>(ofBoth);
        ofTokayev.addAll(Set.of(
                "Trade | Trade turnover of the two countries could reach 1 billion dollars, given their economic potential.",
                "Understanding on Days of Azerbaijani Culture in Kazakhstan | It has been agreed that Days of Azerbaijani Culture will be held in Kazakhstan.",
                "Commemorative events in Kazakhstan for the centenary of Heydar Aliyev | Several commemorative events in Kazakhstan in 2023 will honour the 100th anniversary of Heydar Aliyev's birth.",
                "Heydar Aliyev | Praised him as national leader of Azerbaijan and as a statesman of high rank."));
        assertEquals(ofTokayev, statements("person/kassym-jomart-tokayev"));
    }

    @Test
    void heydarAliyevWasPresidentFrom1993To2003AndIsHonouredAHundredYearsAfterHisBirth() {
        assertEquals("Heydar Aliyev | 1923", node("person/heydar-aliyev", "label", "born"));
        assertEquals(Set.of("President | Azerbaijan | 1993 | 2003"), positions("person/heydar-aliyev"));
        assertEquals(Set.of("CITIZEN | Azerbaijan"), countries("person/heydar-aliyev"));
        assertEquals(
                Set.of(
                        "HONOREE | 100th anniversary of the birth of Heydar Aliyev | 2023",
                        "HONOREE | Opening of Heydar Aliyev Street in Astana, 2023 | 2023"),
                all("person/heydar-aliyev", "participations", "role", "event.label", "event.since"));
        assertEquals(
                Set.of("HONOREE | Commemorative events in Kazakhstan for the centenary of Heydar Aliyev | PLANNED"),
                all("person/heydar-aliyev", "involvements", "role", "project.label", "modality"));
        assertEquals(Set.of("Heydar Aliyev Street, Astana"), all("person/heydar-aliyev", "namesakes", "named.label"));
    }

    @Test
    void samirHumbatovIsAnAzerbaijaniScholarWhoExpectsGoodOfTheVisit() {
        assertEquals(
                "Samir Humbatov | An Azerbaijani scholar. | true",
                node("person/samir-humbatov", "label", "description", "identified"));
        assertEquals(Set.of("ORIGIN | Azerbaijan"), countries("person/samir-humbatov"));
        assertEquals(
                Set.of(
                        VISIT
                                + " | The visit will do good to the relations of the two states, and to politics and the economy in the region and worldwide."),
                statements("person/samir-humbatov"));
    }

    @Test
    void theMinisterAndTheExpertSpeakWithoutAName() {
        String minister = "person/kazakhstan-minister-of-trade-and-integration";
        String market =
                "Azerbaijan is a very attractive market for the processed products that Kazakhstan has to export.";
        assertEquals("Minister of Trade and Integration of Kazakhstan | false", node(minister, "label", "identified"));
        assertEquals(
                Set.of("Minister of Trade and Integration | Ministry of Trade and Integration of Kazakhstan | - | -"),
                positions(minister));
        assertEquals(Set.of("Azerbaijan | " + market, "Processed products | " + market), statements(minister));

        String expert = "person/kazakhstan-institute-expert";
        assertEquals(
                "Expert of the Kazakhstan Institute of Strategic Studies | false", node(expert, "label", "identified"));
        assertEquals(Set.of("Expert | Kazakhstan Institute of Strategic Studies | - | -"), positions(expert));
        assertEquals(
                Set.of(
                        VISIT + " | The visits of the presidents matter much.",
                        "Visit of President Tokayev to Baku, August 2022 | The visits of the presidents matter much.",
                        "Relations of Kazakhstan and Azerbaijan | That the two countries count as like-minded is an important achievement"
                                + " at a time when great powers stand against each other more sharply than ever."),
                statements(expert));
    }

    @Test
    void razaSyedIsTheAuthorOfTheArticleThatTheNoteRetells() {
        assertEquals(
                "Raza Syed | The journalist who wrote the article that the source note retells: British, of Pakistani background, with"
                        + " experience in international journalism in several countries and more than thirty years in the profession; well"
                        + " versed in South Asia and Central Asia; holds three Master's degrees in different branches of journalism from the UK.",
                node("person/raza-syed", "label", "description"));
        assertEquals(Set.of("CITIZEN | United Kingdom", "ORIGIN | Pakistan"), countries("person/raza-syed"));
        assertEquals(
                "Entente | en | Retells the article \"Azerbaijan President's visit: A step to strengthen ties with Kazakhstan\" by Raza Syed."
                        + " The article is undated and names no publisher. It was written in 2023, probably in May or June: it compares"
                        + " the trade of the year before with 2021, speaks of 2023 so far, and puts the visit nine months after August 2022.",
                node(FirstDossier.DOCUMENT, "publisher", "language", "reference"));
        assertEquals(
                Set.of(
                        VISIT + " | The visit is a step that strengthens ties with Kazakhstan.",
                        "Decision to set up a Supreme Interstate Council | The decision is one of the two main results of the visit.",
                        "Six memorandums of cooperation, 2023 | The six memorandums are one of the two main results of the visit.",
                        "Growing cooperation in the region | Cooperation in the region grew, but the conflict in Ukraine has badly disturbed it.",
                        "Declaration on strategic relations and allied engagement, 2022"
                                + " | The declaration shows how strategic the ties of the two countries are.",
                        "Comprehensive programme of cooperation, 2022-2026 | The programme shows how strategic the ties of the two countries are.",
                        "Memorandum of understanding between the Foreign Trade Chamber of Kazakhstan and the Small and Medium Business"
                                + " Development Agency of Azerbaijan | The memorandum is an important result of the visit.",
                        "Fibre-optic communication line on the bed of the Caspian Sea | The line is one of the major projects of the two countries.",
                        "Middle Corridor | The corridor is an important field of cooperation for the countries of the region.",
                        "Middle Corridor | The corridor is an alternative to the customary overland and sea ways that link Asia with Europe,"
                                + " and moves goods faster and more efficiently."),
                statements("person/raza-syed"));
    }

    @Test
    void theSupremeInterstateCouncilIsAgreedAndNotYetThere() {
        String council = "institution/supreme-interstate-council";
        assertEquals(
                "Supreme Interstate Council | COUNCIL | AGREED | -",
                node(council, "label", "form", "modality", "since"));
        assertEquals(
                Set.of("Decision to set up a Supreme Interstate Council | AGREED"),
                all(council, "establishedBy", "founding.label", "modality"));
        assertEquals(Set.of(VISIT + " | AGREED"), all(council, "outcomeOf", "event.label", "modality"));
        assertEquals(
                Set.of("BODY | Kazakhstan | AGREED", "BODY | Azerbaijan | AGREED"),
                all(council, "belongings", "role", "country.label", "modality"));
    }

    @Test
    void theInstitutionsBelongToTheirCountries() {
        assertInstitution(
                "kazakh-ministry-of-national-economy",
                "Ministry of National Economy of Kazakhstan | MINISTRY",
                "Kazakhstan");
        assertInstitution(
                "kazakh-ministry-of-trade-and-integration",
                "Ministry of Trade and Integration of Kazakhstan | MINISTRY",
                "Kazakhstan");
        assertInstitution(
                "kazakhstan-institute-of-strategic-studies",
                "Kazakhstan Institute of Strategic Studies | THINK_TANK",
                "Kazakhstan");
        assertInstitution(
                "foreign-trade-chamber-of-kazakhstan", "Foreign Trade Chamber of Kazakhstan | CHAMBER", "Kazakhstan");
        assertInstitution(
                "azerbaijan-smb-development-agency",
                "Small and Medium Business Development Agency of Azerbaijan | AGENCY",
                "Azerbaijan");
    }

    private static void assertInstitution(String name, String labelAndForm, String country) {
        String id = "institution/" + name;
        assertEquals(labelAndForm + " | ACTUAL | true", node(id, "label", "form", "modality", "identified"));
        assertEquals(Set.of("BODY | " + country), countries(id));
    }

    @Test
    void theBilateralTradeMissionConcludedContracts() {
        String mission = "institution/bilateral-trade-mission-2023";
        assertEquals(
                "Bilateral trade mission of Kazakhstan and Azerbaijan, 2023 | DELEGATION | 2023 | In the month of writing | false",
                node(mission, "label", "form", "since", "sinceWording", "identified"));
        assertEquals(
                Set.of("SIGNATORY | Bilateral trade mission in Baku, 2023"),
                all(mission, "participations", "role", "event.label"));
        assertEquals(Set.of("Export contracts concluded in Baku, 2023"), all(mission, "partyTo", "agreement.label"));
    }

    @Test
    void everyRelationAndFigureHasASource() {
        Set<String> reached = new TreeSet<>();
        FACTS.forEach((root, lists) -> {
            String facts = lists.stream()
                    .map(name -> list(name, "id" + FirstDossier.SOURCE))
                    .collect(Collectors.joining(" "));
            for (JsonNode node :
                    nodes(Client.data("{ " + list(root, facts) + " }").get(root))) {
                lists.forEach(name -> nodes(node.get(name)).forEach(fact -> reach(fact, reached)));
            }
        });
        nodes(Client.data("{ " + list("figures", "id" + FirstDossier.SOURCE) + " }")
                        .get("figures"))
                .forEach(fact -> reach(fact, reached));
        assertEquals(citedFacts(), reached);
    }

    private static void reach(JsonNode fact, Set<String> reached) {
        FirstDossier.checkSource(fact);
        if (!fact.get("citations").isEmpty()) {
            reached.add(fact.get("id").asText());
        }
    }

    /** The relations and figures that the document is evidence for, each by words that stand in it. */
    private static Set<String> citedFacts() {
        String evidence =
                list("evidence", "quote start end fact { id ... on Relation { modality } ... on Figure { measure } }");
        JsonNode document = Client.data(
                        "query($id: ID!) { document(id: $id) { text " + evidence + " } }",
                        Map.of("id", FirstDossier.DOCUMENT))
                .get("document");
        Set<String> facts = new TreeSet<>();
        for (JsonNode citation : nodes(document.get("evidence"))) {
            FirstDossier.checkQuote(citation, document.get("text").asText());
            JsonNode fact = citation.get("fact");
            if (fact.has("modality") || fact.has("measure")) {
                facts.add(fact.get("id").asText());
            }
        }
        return facts;
    }

    private static Set<String> positions(String id) {
        return all(id, "positions", "title", "body.label", "since", "until");
    }

    private static Set<String> countries(String id) {
        return all(id, "belongings", "role", "country.label");
    }

    private static Set<String> statements(String id) {
        return all(id, "statements", "about.label", "text");
    }
}
