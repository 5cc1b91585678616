package org.entente.graphql;

import static org.entente.graphql.FirstDossier.all;
import static org.entente.graphql.FirstDossier.list;
import static org.entente.graphql.FirstDossier.node;
import static org.entente.graphql.FirstDossier.nodes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the two countries of the first dossier build and trade: its projects and figures. */
@QuarkusTest
class FirstDossierTradeTest {
    private static final String FIGURE =
            " measure reporter { label } partner { label } commodity { label } about { label } since until"
                    + " periodWording amount { ...Number } converted { ...Number } change { form amount tolerance baseSince baseUntil }"
                    + " share { percent tolerance } shareOf { measure commodity { label } since } record recordSince modality"
                    + " attribution { label } note" + FirstDossier.SOURCE;
    private static final String BETWEEN = "reporter Kazakhstan; partner Azerbaijan";
    private static final String MINISTRY = "according to Ministry of National Economy of Kazakhstan";

    @Test
    void aFibreOpticLineIsLaidOnTheBedOfTheCaspianSea() {
        String line = "project/caspian-fibre-optic-line";
        assertEquals(
                "Fibre-optic communication line on the bed of the Caspian Sea | INFRASTRUCTURE | ACTUAL",
                node(line, "label", "form", "modality"));
        assertEquals(
                Set.of(
                        "IMPLEMENTER | Kazakhstan",
                        "IMPLEMENTER | Azerbaijan",
                        "ROUTE | Kazakhstan",
                        "ROUTE | Azerbaijan",
                        "ROUTE | Caspian Sea",
                        "SECTOR | Communications"),
                involvements(line));
        assertEquals(Set.of("Caspian Sea"), all(line, "locations", "place.label"));
    }

    @Test
    void theMiddleCorridorLeadsFromChinaToEuropeAndIsABranchOfTheChineseInitiative() {
        String corridor = "project/middle-corridor";
        assertEquals(
                "Middle Corridor | CORRIDOR | A multimodal transport corridor that links China, Central Asia, the area round the Caspian Sea,"
                        + " the Caucasus and Europe; an alternative to the customary overland and sea ways that link Asia with Europe.",
                node(corridor, "label", "form", "description"));
        assertEquals(
                Set.of(
                        "ROUTE | China",
                        "ROUTE | Central Asia",
                        "ROUTE | Caspian Sea region",
                        "ROUTE | Caucasus",
                        "ROUTE | Europe",
                        "ROUTE | Asia",
                        "PARTICIPANT | Kazakhstan",
                        "PARTICIPANT | Azerbaijan",
                        "SECTOR | Transport"),
                involvements(corridor));
        assertEquals(Set.of("Belt and Road Initiative"), all(corridor, "memberships", "whole.label"));
        assertEquals(
                Set.of(
                        "Raza Syed | The corridor is an important field of cooperation for the countries of the region.",
                        "Raza Syed | The corridor is an alternative to the customary overland and sea ways that link Asia with Europe,"
                                + " and moves goods faster and more efficiently."),
                all(corridor, "statementsAbout", "speaker.label", "text"));

        String initiative = "project/belt-and-road";
        assertEquals("Belt and Road Initiative | INITIATIVE", node(initiative, "label", "form"));
        assertEquals(Set.of("IMPLEMENTER | China"), involvements(initiative));
    }

    @Test
    void kazakhstanHonoursTheCentenaryOfHeydarAliyevIn2023() {
        String events = "project/heydar-aliyev-centenary";
        assertEquals(
                "Commemorative events in Kazakhstan for the centenary of Heydar Aliyev | COMMEMORATION | PLANNED | 2023 | in the course of 2023",
                node(events, "label", "form", "modality", "since", "sinceWording"));
        assertEquals(
                Set.of("HONOREE | Heydar Aliyev | PLANNED"),
                all(events, "involvements", "role", "participant.label", "modality"));
        assertEquals(Set.of("Kazakhstan | PLANNED"), all(events, "locations", "place.label", "modality"));
        assertEquals(
                Set.of("100th anniversary of the birth of Heydar Aliyev | 2023 | PLANNED"),
                all(events, "outcomeOf", "event.label", "event.since", "modality"));
        assertEquals("ANNIVERSARY", node("event/heydar-aliyev-birth-centenary", "form"));
    }

    private static Set<String> involvements(String project) {
        return all(project, "involvements", "role", "participant.label");
    }

    @Test
    void turnoverReachedARecordIn2022AndWentOnGrowing() {
        assertEquals(
                BETWEEN + "; 461900000 ± 50000 USD; PERCENT 40 ± 0.5 against 2021; ALL_TIME_HIGH; ACTUAL; " + MINISTRY,
                figure("TURNOVER", "all", "2022"));
        assertEquals(
                BETWEEN + "; 146000000 ± 500000 USD; FACTOR 3 ± 0.5 against 2021; ACTUAL",
                figure("TURNOVER", "Agricultural products", "2022"));
        assertEquals(
                BETWEEN + "; PERCENT 14 ± 0.5; the part of 2023 that had passed; ACTUAL",
                figure("TURNOVER", "all", "2023"));
    }

    @Test
    void aBillionDollarsOfTurnoverIsATargetOfPresidentTokayev() {
        assertEquals(
                BETWEEN + "; 1000000000 ± 500000000 USD; TARGET; according to Kassym-Jomart Tokayev",
                figure("TURNOVER", "all", "never"));
        assertEquals(
                Set.of("TURNOVER | 1000000000 | TARGET"),
                all("person/kassym-jomart-tokayev", "statedFigures", "measure", "amount.value", "modality"));
    }

    @Test
    void exportsGrewWithWheatAndOil() {
        assertEquals(
                BETWEEN + "; 375300000 ± 50000 USD; PERCENT 30 ± 0.5 against 2021; ACTUAL",
                figure("EXPORTS", "all", "2022"));
        assertEquals(
                BETWEEN + "; FACTOR 3.6 ± 0.05 against 2021; 26 ± 0.5 percent of EXPORTS all 2022; ACTUAL",
                figure("EXPORTS", "Wheat", "2022"));
        assertEquals(
                BETWEEN + "; 84500000 ± 50000 USD; FACTOR 3 ± 0.5 against 2021; ACTUAL",
                figure("EXPORTS", "Oil products", "2022"));
        assertEquals(BETWEEN + "; 74900000 ± 50000 USD; RESUMED; ACTUAL", figure("EXPORTS", "Oil", "2022"));
    }

    @Test
    void importsGrewWithWatercraftPipesSugarAndWater() {
        assertEquals(
                BETWEEN + "; 86600000 ± 50000 USD; PERCENT 90 ± 0.5 against 2021; ACTUAL",
                figure("IMPORTS", "all", "2022"));
        assertEquals(BETWEEN + "; 22000000 ± 500000 USD; STARTED; ACTUAL", figure("IMPORTS", "Watercraft", "2022"));
        assertEquals(BETWEEN + "; 7700000 ± 50000 USD; ACTUAL", figure("IMPORTS", "Seamless pipes", "2022"));
        assertEquals(BETWEEN + "; 13700000 ± 50000 USD; ACTUAL", figure("IMPORTS", "Sugar", "2022"));
        assertEquals(BETWEEN + "; 7300000 ± 50000 USD; ACTUAL", figure("IMPORTS", "Mineral water", "2022"));
    }

    @Test
    void goodsAreExportedWithoutANumber() {
        for (String good : List.of(
                "Rolled metal products",
                "Railway locomotives",
                "Electric batteries",
                "Mineral fertilizers",
                "Food products",
                "Rice",
                "Vegetables",
                "Chocolate",
                "Confectionery")) {
            assertEquals(BETWEEN + "; ACTUAL", figure("EXPORTS", good, "never"), good);
        }
        assertEquals(
                Set.of("Rice", "Vegetables", "Chocolate", "Confectionery"),
                all("commodity/food-products", "members", "part.label"));
    }

    @Test
    void investmentWasTheHighestSince2005AndWentIntoOilAndGas() {
        assertEquals(
                BETWEEN + "; 69700000 ± 50000 USD; HIGHEST_SINCE 2005; ACTUAL", figure("INVESTMENT", "all", "2022"));
        assertEquals(BETWEEN + "; ACTUAL", figure("INVESTMENT", "Oil and gas", "2022"));
        assertEquals(
                "The greater part of the investment of 2022; the source gives no number.",
                note("INVESTMENT", "Oil and gas", "2022"));
    }

    @Test
    void theContractsOfTheTradeMissionAreWorth55Million() {
        assertEquals(
                BETWEEN + "; 55000000 ± 500000 USD; In the month of writing; ACTUAL",
                figure("CONTRACT_VALUE", "Export contracts concluded in Baku, 2023", "2023"));
    }

    @Test
    void theCostOfTheLineIsEstimatedInBothCurrencies() {
        assertEquals(
                "22800000000 ± 50000000 KZT; 50400000 ± 50000 USD; ESTIMATE; " + MINISTRY,
                figure("PROJECT_COST", "Fibre-optic communication line on the bed of the Caspian Sea", "never"));
    }

    @Test
    void countsAreExact() {
        assertEquals("6; ACTUAL", figure("COUNT", "Six memorandums of cooperation, 2023", "2023"));
        assertEquals("3; ACTUAL", figure("COUNT", "Raza Syed", "never"));
        assertEquals(
                "Master's degrees in different branches of journalism, from the UK.",
                note("COUNT", "Raza Syed", "never"));
        assertEquals("ACTUAL", figure("OTHER", "Raza Syed", "never"));
        assertEquals(
                "More than thirty years as a journalist; the source gives only this lower bound.",
                note("OTHER", "Raza Syed", "never"));
    }

    /** All that a figure states but for its note: what is missing from the line is null. */
    private static String figure(String measure, String of, String since) {
        JsonNode figure = only(measure, of, since);
        return Stream.of(
                        before("reporter ", join("", figure.at("/reporter/label"))),
                        before("partner ", join("", figure.at("/partner/label"))),
                        number(figure.get("amount"), "value"),
                        number(figure.get("converted"), "value"),
                        change(figure.get("change")),
                        share(figure),
                        join(" ", figure.get("record"), figure.get("recordSince")),
                        join("", figure.get("periodWording")),
                        before("until ", join("", figure.get("until"))),
                        join("", figure.get("modality")),
                        before("according to ", join("", figure.at("/attribution/label"))))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("; "));
    }

    private static String note(String measure, String of, String since) {
        return only(measure, of, since).get("note").asText();
    }

    /** The only figure of this measure, of these goods or this thing, and of this year. */
    private static JsonNode only(String measure, String of, String since) {
        List<JsonNode> found = figures().stream()
                .filter(figure -> key(figure).equals(List.of(measure, of, since)))
                .toList();
        assertEquals(1, found.size(), () -> measure + " of " + of + " in " + since);
        FirstDossier.checkSource(found.get(0));
        return found.get(0);
    }

    private static List<JsonNode> figures() {
        return nodes(Client.data("{ " + list("figures", FIGURE)
                        + " } fragment Number on Quantity { value tolerance currency unit }")
                .get("figures"));
    }

    /** What is measured, of what, and since when. */
    private static List<String> key(JsonNode figure) {
        String of = join(" ", figure.at("/commodity/label"), figure.at("/about/label"));
        String since = join("", figure.path("since"));
        return List.of(figure.get("measure").asText(), of.isEmpty() ? "all" : of, since.isEmpty() ? "never" : since);
    }

    /** A number as one writes it: the value, give or take how much, its currency or unit. */
    private static String number(JsonNode number, String value) {
        String tolerance = join("", number.path("tolerance"));
        return join("", number.path(value))
                + (tolerance.isEmpty() ? "" : " ± " + tolerance)
                + before(" ", join(" ", number.path("currency"), number.path("unit")));
    }

    private static String change(JsonNode change) {
        return join("", change.path("form"))
                + before(" ", number(change, "amount"))
                + before(" against ", join(" to ", change.path("baseSince"), change.path("baseUntil")));
    }

    private static String share(JsonNode figure) {
        return figure.get("share").isNull()
                ? ""
                : number(figure.get("share"), "percent") + " percent of "
                        + String.join(" ", key(figure.get("shareOf")));
    }

    private static String before(String words, String value) {
        return value.isEmpty() ? "" : words + value;
    }

    /** The values that there are. */
    private static String join(String between, JsonNode... values) {
        return Stream.of(values)
                .filter(JsonNode::isValueNode)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .collect(Collectors.joining(between));
    }
}
