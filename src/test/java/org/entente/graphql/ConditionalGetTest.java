package org.entente.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.entente.model.GraphState;
import org.junit.jupiter.api.Test;

/** Entity tags: the same as long as the graph is the same, and none where there is nothing to keep. */
@QuarkusTest
class ConditionalGetTest {
    private static final String QUERY = "{ country(id: \"country/kz\") { label } }";

    private static Response get(String query, String known) {
        var request = given().queryParam("query", query);
        return (known == null ? request : request.header("If-None-Match", known)).get("/graphql");
    }

    private static String tag(String query) {
        return get(query, null).then().statusCode(200).extract().header("ETag");
    }

    private static void changeGraph() {
        QuarkusTransaction.requiringNew().run(() -> GraphState.<GraphState>findById(GraphState.ONLY).revision++);
    }

    @Test
    void sparesTheClientAnAnswerThatItHas() {
        String tag = tag(QUERY);
        for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
            get(QUERY, known).then().statusCode(304).header("ETag", tag).body(emptyString());
        }
        get(QUERY, "\"other\"").then().statusCode(200).body("data.country.label", equalTo("Kazakhstan"));
    }

    @Test
    void changesWithTheGraph() {
        String tag = tag(QUERY);
        assertEquals(tag, tag(QUERY));
        changeGraph();
        get(QUERY, tag).then().statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void tellsRequestsAndMediaTypesApart() {
        assertNotEquals(tag(QUERY), tag(QUERY.replace("kz", "az")));
        String other = given().queryParam("query", QUERY)
                .accept("application/graphql-response+json")
                .get("/graphql")
                .header("ETag");
        assertNotEquals(tag(QUERY), other);
    }

    @Test
    void keepsNoErrorsAndNoPosts() {
        get("{ people(first: 501) { totalCount } }", null).then().header("ETag", nullValue());
        get("{ nonsense }", null).then().header("ETag", nullValue());
        given().contentType("application/json")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .header("ETag", nullValue());
    }
}
