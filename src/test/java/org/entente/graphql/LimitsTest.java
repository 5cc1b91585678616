package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit lets a document pass that just keeps to it, and refuses the next larger one with its code and both numbers. */
@QuarkusTest
class LimitsTest {
    private static final String PERSON = "{ person(id: \"person/ilham-aliyev\") { ";

    @Inject
    Limits limits;

    private static void refuses(String query, String code, long found, long allowed) {
        JsonNode answer = Client.answer(query, Map.of());
        JsonNode error = answer.at("/errors/0");
        assertFalse(answer.has("data"), answer::toString);
        assertEquals(code, error.at("/extensions/code").asText(), answer::toString);
        List<Long> numbers = error.get("message")
                .asText()
                .replaceAll("[^0-9]+", " ")
                .strip()
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(Long::valueOf)
                .toList();
        assertEquals(List.of(found, allowed), numbers, answer::toString);
    }

    private static String times(int times, String text) {
        return IntStream.range(0, times).mapToObj(i -> text.formatted(i)).collect(Collectors.joining(" "));
    }

    /** A query of 4n + 2 levels. */
    private static String chain(int steps) {
        String inner = "id";
        for (int i = 0; i < steps; i++) {
            inner = "positions(first: 1) { edges { node { person { " + inner + " } } } }";
        }
        return PERSON + inner + " } }";
    }

    @Test
    void limitsDepth() {
        String deepest = chain(5).replace("{ id }", "{ positions(first: 1) { edges { node { id } } } }");
        assertTrue(Client.data(deepest).has("person"));
        refuses(chain(6), "TOO_DEEP", 26, limits.depth());
    }

    @Test
    void countsTheLevelsOfFragments() {
        String inner = chain(6).substring(PERSON.length());
        String query = PERSON + "...a } } fragment a on Person { ...b } fragment b on Person { "
                + inner.substring(0, inner.length() - 2);
        refuses(query, "TOO_DEEP", 26, limits.depth());
    }

    @Test
    void letsIntrospectionPass() {
        assertTrue(Client.data(IntrospectionQuery.INTROSPECTION_QUERY).has("__schema"));
    }

    @Test
    void limitsAliasesAndRootFields() {
        assertTrue(Client.data("{" + times(200, "a%d: __typename") + "}").has("a199"));
        refuses("{" + times(201, "a%d: __typename") + "}", "TOO_LARGE", 201, limits.aliases());
        String below = "{ country(id: \"country/kz\") { ...a } } fragment a on Country {" + times(200, "a%d: id") + "}";
        refuses(below, "TOO_LARGE", 201, limits.aliases());
    }

    @Test
    void limitsFields() {
        assertTrue(Client.data("{ country(id: \"country/kz\") {" + times(1999, "id") + "} }")
                .has("country"));
        refuses("{ country(id: \"country/kz\") {" + times(2000, "id") + "} }", "TOO_LARGE", 2001, limits.fields());
    }

    @Test
    void limitsFieldsOfFragmentsThatMultiply() {
        StringBuilder query = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < 40; i++) {
            query.append(" fragment f%d on Query { ...f%d ...f%d }".formatted(i, i + 1, i + 1));
        }
        query.append(" fragment f40 on Query { __typename }");
        refuses(query.toString(), "TOO_LARGE", 1_000_000_000, limits.fields());
    }

    @Test
    void limitsDirectives() {
        assertTrue(Client.data("{ __typename" + " @include(if: true)".repeat(1) + " }")
                .has("__typename"));
        String hundred = "{ country(id: \"country/kz\") {" + times(100, "id @include(if: true)") + "} }";
        assertTrue(Client.data(hundred).has("country"));
        refuses(hundred.replace(") {", ") @skip(if: false) {"), "TOO_LARGE", 101, limits.directives());
    }

    @Test
    void limitsTokens() {
        refuses("{" + times(10_000, "id") + "}", "TOO_LARGE", 10_001, limits.tokens());
    }

    @Test
    void limitsCostByLiteralsVariablesAndDefaults() {
        // People and their edges; for each a node, its positions and their edges; for each of those a node and what it
        // holds.
        String pages =
                "{ people(first: %s) { edges { node { positions(first: %s) { edges { node { id title subject { id } } } } } } } }";
        long cost = 2 + 500 * (1 + 2 + 500 * 5);
        refuses(pages.formatted(500, 500), "TOO_COSTLY", cost, limits.cost());
        String variables = "query($n: Int = 500) " + pages.formatted("$n", "$n");
        refuses(variables, "TOO_COSTLY", cost, limits.cost());
        JsonNode small = Client.answer(variables, Map.of("n", 1));
        assertTrue(small.at("/data/people/edges").isArray(), small::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...a } fragment a on Query { ...a }",
                "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
                "{ country(id: \"country/kz\") { ...a } } fragment a on Country { id ...a }",
            })
    void refusesFragmentsThatSpreadThemselves(String query) {
        assertEquals(
                "INVALID",
                Client.answer(query, Map.of()).at("/errors/0/extensions/code").asText());
    }

    @Test
    void refusesADeepLiteral() {
        String list = "[".repeat(3000) + "]".repeat(3000);
        String code = Client.answer("{ nodes(ids: " + list + ") { id } }", Map.of())
                .at("/errors/0/extensions/code")
                .asText();
        assertEquals("TOO_DEEP", code);
    }

    @Test
    void keepsNothingOfARefusedDocument() {
        String bad = "{ nonsense }";
        JsonNode first = Client.answer(bad, Map.of());
        assertEquals(first, Client.answer(bad, Map.of()));
        assertTrue(Client.data("{ __typename }").has("__typename"));
    }
}
