package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. With {@code -Dentente.golden=update} they are written instead of compared. */
final class Golden {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final boolean UPDATE = "update".equals(System.getProperty("entente.golden"));

    private Golden() {}

    /** Compares JSON, the order of members included. */
    static void assertJson(Path expected, String actual) {
        try {
            JsonNode json = JSON.readTree(actual);
            assertText(expected, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(actual, e);
        }
    }

    static void assertText(Path expected, String actual) {
        try {
            if (UPDATE) {
                Files.writeString(expected, actual);
            }
            assertEquals(Files.readString(expected), actual, () -> "differs from " + expected);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + expected, e);
        }
    }
}
