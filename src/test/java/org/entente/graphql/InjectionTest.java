package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would be code to a store that takes them for it, wherever a request can have a text: part of OWASP's list of attacks on GraphQL (src/docs/security.md). */
@QuarkusTest
class InjectionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HostileTexts[] TEXTS = new HostileTexts[1];

    private static HostileTexts texts() {
        if (TEXTS[0] == null) {
            TEXTS[0] = new HostileTexts();
        }
        return TEXTS[0];
    }

    /** No row has such a text, so that each comparison that takes it for a text finds nothing; what is code would find all, or fail. */
    @Test
    @Tag("thorough")
    void textsInFiltersAreNoCode() {
        List<HostileTexts.Place> places = texts().places();
        places.forEach(InjectionTest::assertFindsNothing);
        assertTrue(places.size() > 300, "places: " + places.size());
    }

    private static void assertFindsNothing(HostileTexts.Place place) {
        boolean isWhole = place.path().get(place.path().size() - 1).equals("eq");
        List<Map<String, Object>> all = HostileTexts.CODE.stream()
                // Texts of the graph have these in them.
                .filter(text -> isWhole || !text.matches("[%_\\\\]"))
                .map(place::filter)
                .toList();
        String query = "query($f: %s) { %s(filter: $f) { totalCount } }".formatted(place.filter(), place.root());
        for (int i = 0; i < all.size(); i += place.together()) {
            List<Map<String, Object>> some = all.subList(i, Math.min(i + place.together(), all.size()));
            JsonNode answer = Client.answer(query, Map.of("f", Map.of("or", some)));
            assertEquals(
                    "{\"data\":{\"%s\":{\"totalCount\":0}}}".formatted(place.root()),
                    answer.toString(),
                    place::toString);
        }
    }

    private static Stream<String> code() {
        return HostileTexts.CODE.stream();
    }

    @ParameterizedTest
    @MethodSource("code")
    void textsInSearchesIdsAndCursorsAreNoCode(String text) {
        String query =
                "query($t: String!, $i: ID!) { search(text: $t) { totalCount } suggest(text: $t) { node { id } } node(id: $i) { id }"
                        + " nodes(ids: [$i]) { id } path(from: $i, to: $i) { paths { length } } }";
        JsonNode answer = Client.answer(query, Map.of("t", text, "i", text));
        assertFalse(OwaspTest.INSIDE.matcher(answer.path("errors").toString()).find(), answer::toString);
        assertFalse(answer.toString().contains("\"INTERNAL\""), answer::toString);
        assertEquals(
                "BAD_CURSOR",
                OwaspTest.code(
                        Client.answer("query($t: String) { people(after: $t) { totalCount } }", Map.of("t", text))));
    }

    /** A cursor is readable, so that it can be forged: by one who changes the values in it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b",
                "\\ud800",
                "'; drop table node; --",
                "1e10000000",
                "99999999999999999999",
                "-1",
                "",
                "2023-13-45",
                "NaN"
            })
    void forgedCursorsDoNoHarm(String jsonText) throws IOException {
        for (String root : texts().lists()) {
            JsonNode real = Client.data("{ %s(first: 1) { pageInfo { endCursor } } }".formatted(root))
                    .at("/" + root + "/pageInfo/endCursor");
            List<String> parts = JSON.readerForListOf(String.class)
                    .readValue(Base64.getUrlDecoder().decode(real.asText()));
            for (int i = 1; i < parts.size(); i++) {
                String forged = forged(parts, i, jsonText);
                JsonNode answer = Client.answer(
                        "query($c: String) { %s(first: 1, after: $c) { edges { node { id } } } }".formatted(root),
                        Map.of("c", forged));
                assertFalse(
                        answer.toString().contains("\"INTERNAL\""),
                        root + " after " + parts + " with " + jsonText + " at " + i + ": " + answer);
            }
        }
    }

    private static String forged(List<String> parts, int at, String jsonText) throws IOException {
        String json = IntStream.range(0, parts.size())
                .mapToObj(i -> i == at ? '"' + jsonText + '"' : quoted(parts.get(i)))
                .collect(Collectors.joining(",", "[", "]"));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
