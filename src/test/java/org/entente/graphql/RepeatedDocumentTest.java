package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a document from one request to the next must not depend on the variables of the first. */
@QuarkusTest
class RepeatedDocumentTest {
    @Test
    void skipsAndIncludesAsEachRequestSays() {
        String document = """
                query($labels: Boolean!, $codes: Boolean!) {
                  country(id: "country/kz") { label @include(if: $labels) ...Code }
                }
                fragment Code on Country { code @skip(if: $codes) }
                """;
        assertEquals("{\"label\":\"Kazakhstan\",\"code\":\"KZ\"}", country(document, true, false));
        assertEquals("{}", country(document, false, true));
        assertEquals("{\"code\":\"KZ\"}", country(document, false, false));
        assertEquals("{\"label\":\"Kazakhstan\"}", country(document, true, true));
    }

    private static String country(String document, boolean labels, boolean codes) {
        return Client.data(document, Map.of("labels", labels, "codes", codes))
                .get("country")
                .toString();
    }

    @Test
    void coercesVariablesAnewAndKeepsAliasesApart() {
        String document = """
                query($id: ID!, $first: Int) {
                  country(id: $id) {
                    one: agreements(first: 1) { edges { node { label parties(first: 1) { edges { node { party { label } } } } } } }
                    some: agreements(first: $first) { edges { node { id parties { edges { node { party { id } } } } } } }
                  }
                }
                """;
        List<JsonNode> answers = IntStream.of(2, 3, 2)
                .mapToObj(first -> Client.data(document, Map.of("id", "country/kz", "first", first)))
                .toList();
        assertEquals(2, answers.get(0).at("/country/some/edges").size());
        assertEquals(3, answers.get(1).at("/country/some/edges").size());
        assertEquals(answers.get(0), answers.get(2));
        JsonNode other = Client.data(document, Map.of("id", "country/az", "first", 2));
        assertEquals(1, other.at("/country/one/edges").size());
        assertEquals("", other.at("/country/one/edges/0/node/id").asText(), "of one list no more than it selects");
    }
}
