package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that its scalar does not take is refused with the place and the reason, whether it comes as a literal or in a variable. */
@QuarkusTest
class ValueScalarsTest {
    private static void refuses(String query, Map<String, ?> variables, String message) {
        JsonNode answer = Client.answer(query, variables);
        assertFalse(answer.has("data"), answer::toString);
        assertEquals("INVALID", answer.at("/errors/0/extensions/code").asText(), answer::toString);
        assertEquals(1, answer.at("/errors/0/locations").size(), answer::toString);
        String[] parts = answer.at("/errors/0/message").asText().split("; expected is ", 2);
        assertEquals(message, parts[0]);
        assertTrue(parts[1].matches("a string .*\"\\S+\""), parts[1]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PartialDate  | events(filter: {since: {within: %s}})          | filter.since.within       | 22   | not a year, year-month or year-month-day: 22
            PartialDate  | events(filter: {since: {within: %s}})          | filter.since.within       | 0000 | there is no year 0: 0000
            Decimal      | figures(filter: {amount: {value: {eq: %s}}})   | filter.amount.value.eq    | 1e10 | not a decimal number of at most 29 digits before the point and 9 after it: 1e10
            CountryCode  | countries(filter: {code: {eq: %s}})            | filter.code.eq            | KZA  | not an ISO 3166-1 alpha-2 code: KZA
            CurrencyCode | figures(filter: {amount: {currency: {eq: %s}}}) | filter.amount.currency.eq | kzt  | not an ISO 4217 code: kzt
            URI          | documents(filter: {uri: {eq: %s}})             | filter.uri.eq             | ftp:x | not an http or https address: ftp:x
            """)
    void isRefusedWithItsReason(String type, String field, String path, String value, String reason) {
        refuses(
                "{ " + field.formatted('"' + value + '"') + " { totalCount } }",
                Map.of(),
                "argument '%s' with value '\"%s\"' is not a valid '%s' - %s".formatted(path, value, type, reason));
        refuses(
                "query($x: " + type + "!) { " + field.formatted("$x") + " { totalCount } }",
                Map.of("x", value),
                "Variable 'x' has an invalid value: " + reason);
    }

    @Test
    void mustBeAString() {
        String query = "query($x: [Decimal!]) { figures(filter: {amount: {value: {in: $x}}}) { totalCount } }";
        refuses(query, Map.of("x", List.of("1", 2.5)), "Variable 'x' has an invalid value: 2.5 is no string");
    }
}
