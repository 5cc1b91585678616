package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other sizes of lists than the defaults hold everywhere: for pages, lists, ids, costs, messages and descriptions. Nor is the schema a text there. */
@QuarkusTest
@TestProfile(ListSettingsTest.ShortLists.class)
class ListSettingsTest {
    /** Lists of 3 items, unless more are asked for, and at most of 7; and no text of the schema. */
    public static class ShortLists implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "entente.lists.usual", "3",
                    "entente.lists.most", "7",
                    "entente.walks.ties", "3",
                    "quarkus.smallrye-graphql.schema-available", "false");
        }
    }

    private static final String IDS = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";

    private record Settings(int usual, int most) implements ListSettings {}

    private static String refusal(String query, Map<String, ?> variables) {
        JsonNode error = Client.answer(query, variables).at("/errors/0");
        assertEquals("BAD_ARGUMENT", error.at("/extensions/code").asText(), error::toString);
        return error.get("message").asText();
    }

    private static List<String> ids(int count) {
        return Collections.nCopies(count, "country/kz");
    }

    @Test
    void holdForPages() {
        assertEquals(
                3,
                Client.data("{ agreements { edges { cursor } } }")
                        .at("/agreements/edges")
                        .size());
        assertEquals(
                7,
                Client.data("{ agreements(last: 7) { edges { cursor } } }")
                        .at("/agreements/edges")
                        .size());
        String nested = "{ country(id: \"country/kz\") { agreements { edges { cursor } } } }";
        assertEquals(3, Client.data(nested).at("/country/agreements/edges").size());
        assertEquals(
                3,
                Client.data("{ search(text: \"kazakhstan\") { edges { cursor } } }")
                        .at("/search/edges")
                        .size());
    }

    @Test
    void boundWhatIsAskedFor() {
        String more = " must be from 0 to 7, and is 8. Ask for the rest with another page.";
        assertEquals("The argument 'first'" + more, refusal("{ agreements(first: 8) { totalCount } }", Map.of()));
        assertEquals("The argument 'last'" + more, refusal("{ agreements(last: 8) { totalCount } }", Map.of()));
        assertEquals(
                "The argument 'first'" + more, refusal("{ search(text: \"a\", first: 8) { totalCount } }", Map.of()));
        assertEquals(7, Client.data(IDS, Map.of("ids", ids(7))).at("/nodes").size());
        assertEquals("The argument 'ids' must hold at most 7 ids, and holds 8.", refusal(IDS, Map.of("ids", ids(8))));
    }

    @ParameterizedTest
    @CsvSource({
        // The field, its edges and, for each of them, a cursor.
        "{ agreements { edges { cursor } } }, 5",
        "{ agreements(first: 7) { edges { cursor } } }, 9",
        "{ agreements(first: 500) { edges { cursor } } }, 9",
    })
    void countInCosts(String query, long cost) {
        given().contentType("application/json")
                .body(Map.of("query", query, "extensions", Map.of("cost", "only")))
                .post("/graphql")
                .then()
                .body("extensions.cost.query", equalTo((int) cost));
    }

    @Test
    void standInDescriptions() {
        JsonNode fields = Client.data("{ __type(name: \"Query\") { fields { args { name description } } } }")
                .at("/__type/fields");
        Map<String, List<String>> descriptions = StreamSupport.stream(fields.spliterator(), false)
                .flatMap(field -> StreamSupport.stream(field.get("args").spliterator(), false))
                .collect(Collectors.groupingBy(
                        argument -> argument.get("name").asText(),
                        Collectors.mapping(
                                argument -> argument.get("description").asText(), Collectors.toList())));
        assertTrue(descriptions.get("first").contains("How many to give at most: 0 to 7; 3 when left out."));
        assertTrue(descriptions.get("last").contains("How many to give at most, from the end: 0 to 7."));
        assertEquals(List.of("Up to 7 ids of any kind."), descriptions.get("ids"));
        assertTrue(descriptions.values().stream().flatMap(List::stream).noneMatch(text -> text.contains("{")));
    }

    @Test
    void keepTheSchemasTextBackWhereThatIsSet() {
        given().get("/graphql/schema.graphql")
                .then()
                .statusCode(404)
                .body("errors[0].extensions.code", equalTo("BAD_REQUEST"));
    }

    @ParameterizedTest
    @CsvSource({"0, 7", "8, 7", "-1, 7", "20, 0", "20, 1000001"})
    void mustGoTogether(int usual, int most) {
        var refused =
                assertThrows(ConfigurationException.class, () -> new ListSizes().sizes(new Settings(usual, most)));
        assertTrue(refused.getMessage().contains("entente.lists.usual"), refused::getMessage);
    }
}
