package org.entente.graphql;

import static org.entente.graphql.FirstDossier.all;
import static org.entente.graphql.FirstDossier.inOrder;
import static org.entente.graphql.FirstDossier.node;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happened in the first dossier, and what was agreed: its events and agreements. */
@QuarkusTest
class FirstDossierEventsTest {
    private static final String VISIT = "event/aliyev-visit-2023";
    private static final String VISIT_LABEL = "Visit of President Aliyev to Kazakhstan, 2023";
    private static final String CHAMBER_AND_AGENCY =
            "Memorandum of understanding between the Foreign Trade Chamber of Kazakhstan and the Small and Medium Business Development Agency of Azerbaijan";

    @Test
    void ilhamAliyevVisitedKazakhstanIn2023() {
        assertEquals(
                VISIT_LABEL + " | VISIT | 2023 | some nine months after August 2022",
                node(VISIT, "label", "form", "since", "sinceWording"));
        assertEquals(Set.of("GUEST | Ilham Aliyev", "HOST | Kassym-Jomart Tokayev"), participants(VISIT));
        assertEquals(Set.of("Kazakhstan", "Astana"), places(VISIT));
        assertEquals(
                Set.of(
                        "Talks of the presidents Aliyev and Tokayev in Kazakhstan, 2023",
                        "Opening of Heydar Aliyev Street in Astana, 2023"),
                all(VISIT, "members", "part.label"));
        String talks = "event/aliyev-tokayev-meeting-2023";
        assertEquals("MEETING | 2023", node(talks, "form", "since"));
        assertEquals(Set.of("PARTICIPANT | Ilham Aliyev", "PARTICIPANT | Kassym-Jomart Tokayev"), participants(talks));
        assertEquals(Set.of("Kazakhstan"), places(talks));
    }

    @Test
    void theVisitBroughtACouncilMemorandumsAndCulture() {
        assertEquals(
                Set.of(
                        "Decision to set up a Supreme Interstate Council | ACTUAL",
                        "Supreme Interstate Council | AGREED",
                        "Six memorandums of cooperation, 2023 | ACTUAL",
                        CHAMBER_AND_AGENCY + " | ACTUAL",
                        "Decision to do more together in culture | ACTUAL",
                        "Understanding on Days of Azerbaijani Culture in Kazakhstan | ACTUAL",
                        "Days of Azerbaijani Culture in Kazakhstan | AGREED"),
                all(VISIT, "outcomes", "result.label", "modality"));
    }

    @Test
    void theVisitFellIntoATimeOfGrowingCooperationThatTheConflictInUkraineDisturbs() {
        assertEquals(
                Set.of("Growing cooperation in the region", "Conflict in Ukraine"),
                all(VISIT, "backdrops", "backdrop.label"));
        String cooperation = "event/regional-cooperation";
        assertEquals("OTHER | false", node(cooperation, "form", "identified"));
        assertEquals(Set.of("Energy", "Transport", "Security"), subjects(cooperation));
        assertEquals(Set.of("Conflict in Ukraine"), all(cooperation, "backdrops", "backdrop.label"));
        assertEquals(
                Set.of(
                        "Raza Syed | Cooperation in the region grew, but the conflict in Ukraine has badly disturbed it."),
                all(cooperation, "statementsAbout", "speaker.label", "text"));
        String conflict = "event/conflict-in-ukraine";
        assertEquals("Conflict in Ukraine | CONFLICT | -", node(conflict, "label", "form", "since"));
        assertEquals(Set.of("Ukraine"), places(conflict));
        assertEquals(
                Set.of(VISIT_LABEL, "Growing cooperation in the region"), all(conflict, "backdropOf", "event.label"));
    }

    @Test
    void kassymJomartTokayevVisitedBakuInAugust2022() {
        String visit = "event/tokayev-visit-2022";
        assertEquals(
                "Visit of President Tokayev to Baku, August 2022 | VISIT | 2022-08 | In August 2022",
                node(visit, "label", "form", "since", "sinceWording"));
        assertEquals(Set.of("GUEST | Kassym-Jomart Tokayev", "HOST | Ilham Aliyev"), participants(visit));
        assertEquals(Set.of("Baku"), places(visit));
        assertEquals(
                Set.of(
                        "Declaration on strategic relations and allied engagement, 2022",
                        "Comprehensive programme of cooperation, 2022-2026"),
                all(visit, "outcomes", "result.label"));
        assertEquals(Set.of("Azerbaijan"), places("place/baku"));
    }

    @Test
    void theVisitOfAugust2022CameBeforeThatOf2023() {
        List<String> events = inOrder("person/ilham-aliyev", "events", "since", "label");
        assertEquals(
                Set.of(
                        "2023 | " + VISIT_LABEL,
                        "2023 | Talks of the presidents Aliyev and Tokayev in Kazakhstan, 2023",
                        "2023 | Opening of Heydar Aliyev Street in Astana, 2023"),
                Set.copyOf(events.subList(0, 3)));
        assertEquals(
                List.of("2022-08 | Visit of President Tokayev to Baku, August 2022"), events.subList(3, events.size()));
        assertEquals(events, inOrder("person/kassym-jomart-tokayev", "events", "since", "label"));
    }

    @Test
    void aTradeMissionMetInBaku() {
        String mission = "event/trade-mission-baku-2023";
        assertEquals(
                "Bilateral trade mission in Baku, 2023 | MISSION | 2023 | In the month of writing",
                node(mission, "label", "form", "since", "sinceWording"));
        assertEquals(
                Set.of(
                        "PARTICIPANT | Kazakhstan",
                        "PARTICIPANT | Azerbaijan",
                        "SIGNATORY | Bilateral trade mission of Kazakhstan and Azerbaijan, 2023"),
                participants(mission));
        assertEquals(Set.of("Baku"), places(mission));
        assertEquals(Set.of("Export contracts concluded in Baku, 2023"), all(mission, "outcomes", "result.label"));
    }

    @Test
    void thePresidentsOpenedAStreetInAstanaThatBearsTheNameOfHeydarAliyev() {
        String opening = "event/heydar-aliyev-street-opening";
        assertEquals(
                "Opening of Heydar Aliyev Street in Astana, 2023 | CEREMONY | 2023 | During the stay",
                node(opening, "label", "form", "since", "sinceWording"));
        assertEquals(
                Set.of("PARTICIPANT | Ilham Aliyev", "PARTICIPANT | Kassym-Jomart Tokayev", "HONOREE | Heydar Aliyev"),
                participants(opening));
        assertEquals(Set.of("Astana"), places(opening));
        assertEquals(Set.of(VISIT_LABEL), wholes(opening));
        assertEquals(Set.of("Heydar Aliyev Street, Astana"), all(opening, "outcomes", "result.label"));

        String street = "place/heydar-aliyev-street-astana";
        assertEquals("Heydar Aliyev Street, Astana | STREET", node(street, "label", "form"));
        assertEquals(Set.of("Heydar Aliyev"), all(street, "namings", "person.label"));
        assertEquals(Set.of("Astana"), places(street));
        assertEquals(Set.of("Kazakhstan"), places("place/astana"));
    }

    @Test
    void theDecisionOfTheVisitEstablishesTheCouncil() {
        String decision = "agreement/decision-on-supreme-interstate-council";
        assertEquals(
                "Decision to set up a Supreme Interstate Council | DECISION | 2023 | ACTUAL",
                node(decision, "label", "form", "signed", "modality"));
        assertEquals(
                Set.of("Supreme Interstate Council | AGREED"),
                all(decision, "establishments", "institution.label", "modality"));
        assertEquals(Set.of("Kazakhstan", "Azerbaijan"), parties(decision));
        assertEquals(Set.of("Relations of Kazakhstan and Azerbaijan"), subjects(decision));
    }

    @Test
    void theSixMemorandumsCoverFiveFields() {
        String six = "agreement/six-memorandums-2023";
        assertEquals(
                "Six memorandums of cooperation, 2023 | MEMORANDUM | 2023 | false",
                node(six, "label", "form", "signed", "identified"));
        assertEquals(
                Set.of("Small and medium business", "Science and research", "Media", "Sports", "Culture"),
                subjects(six));
        assertEquals(Set.of("Kazakhstan", "Azerbaijan"), parties(six));
        assertEquals(Set.of(), all(six, "signatures", "signatory.label"));
        assertEquals(Set.of(CHAMBER_AND_AGENCY), all(six, "members", "part.label"));
    }

    @Test
    void oneMemorandumIsThatOfTheChamberAndTheAgency() {
        String memorandum = "agreement/chamber-agency-memorandum";
        assertEquals(
                CHAMBER_AND_AGENCY + " | MEMORANDUM | 2023 | true",
                node(memorandum, "label", "form", "signed", "identified"));
        assertEquals(
                Set.of(
                        "Foreign Trade Chamber of Kazakhstan",
                        "Small and Medium Business Development Agency of Azerbaijan"),
                parties(memorandum));
        assertEquals(
                Set.of(
                        "Small and medium business",
                        "Cooperation of small and medium-sized enterprises of both countries",
                        "Trade",
                        "Investment opportunities",
                        "Economic cooperation",
                        "Exchange of information on innovations",
                        "Exchange of information on events in the field of small and medium-sized enterprises",
                        "Exchange of experience in services for small and medium-sized enterprises",
                        "Joint events and exhibitions of small and medium-sized enterprises"),
                subjects(memorandum));
    }

    @Test
    void thePresidentsSignedADeclarationAndAProgrammeInAugust2022() {
        String declaration = "agreement/declaration-2022";
        assertEquals(
                "Declaration on strategic relations and allied engagement, 2022 | DECLARATION | 2022-08 | - | -",
                node(declaration, "label", "form", "signed", "since", "until"));
        assertEquals(Set.of("Strategic relations", "Allied engagement"), subjects(declaration));
        assertSignedByThePresidents(declaration);

        String programme = "agreement/programme-2022-2026";
        assertEquals(
                "Comprehensive programme of cooperation, 2022-2026 | PROGRAMME | 2022-08 | 2022 | 2026",
                node(programme, "label", "form", "signed", "since", "until"));
        assertEquals(Set.of("Development of cooperation between Kazakhstan and Azerbaijan"), subjects(programme));
        assertSignedByThePresidents(programme);
    }

    private static void assertSignedByThePresidents(String agreement) {
        assertEquals(
                Set.of("Ilham Aliyev | Azerbaijan | 2022-08", "Kassym-Jomart Tokayev | Kazakhstan | 2022-08"),
                all(agreement, "signatures", "signatory.label", "onBehalfOf.label", "since"));
        assertEquals(Set.of("Kazakhstan", "Azerbaijan"), parties(agreement));
        assertEquals(
                Set.of("Visit of President Tokayev to Baku, August 2022"), all(agreement, "outcomeOf", "event.label"));
    }

    @Test
    void theExportContractsAreForBatteriesSheetSteelAndFood() {
        String contracts = "agreement/export-contracts-2023";
        assertEquals(
                "Export contracts concluded in Baku, 2023 | CONTRACT | 2023 | false",
                node(contracts, "label", "form", "signed", "identified"));
        assertEquals(Set.of("Electric batteries", "Sheet steel", "Food products"), subjects(contracts));
        assertEquals(Set.of("Bilateral trade mission of Kazakhstan and Azerbaijan, 2023"), parties(contracts));
        assertEquals(Set.of("Baku"), places(contracts));
    }

    @Test
    void daysOfAzerbaijaniCultureAreAgreed() {
        String decision = "agreement/decision-on-cultural-cooperation";
        assertEquals("DECISION | 2023", node(decision, "form", "signed"));
        assertEquals(Set.of("Kazakhstan", "Azerbaijan"), parties(decision));
        assertEquals(Set.of("Culture"), subjects(decision));

        String understanding = "agreement/days-of-azerbaijani-culture";
        assertEquals(
                "Understanding on Days of Azerbaijani Culture in Kazakhstan | ARRANGEMENT | 2023",
                node(understanding, "label", "form", "signed"));
        assertEquals(Set.of("Kazakhstan", "Azerbaijan"), parties(understanding));
        assertEquals(Set.of("Culture"), subjects(understanding));
        assertEquals(Set.of("Decision to do more together in culture"), wholes(understanding));

        String days = "project/days-of-azerbaijani-culture";
        assertEquals(
                "Days of Azerbaijani Culture in Kazakhstan | CULTURE | AGREED",
                node(days, "label", "form", "modality"));
        assertEquals(Set.of("Understanding on Days of Azerbaijani Culture in Kazakhstan"), wholes(days));
        assertEquals(Set.of("Kazakhstan | AGREED"), all(days, "locations", "place.label", "modality"));
    }

    private static Set<String> participants(String event) {
        return all(event, "participations", "role", "participant.label");
    }

    private static Set<String> places(String id) {
        return all(id, "locations", "place.label");
    }

    private static Set<String> wholes(String id) {
        return all(id, "memberships", "whole.label");
    }

    private static Set<String> subjects(String work) {
        return all(work, "subjects", "topic.label");
    }

    private static Set<String> parties(String agreement) {
        return all(agreement, "parties", "party.label");
    }
}
