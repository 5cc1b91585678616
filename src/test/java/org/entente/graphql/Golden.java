package org.entente.graphql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that hold what is expected. With {@code -Dentente.golden=update} they are written instead of compared. */
final class Golden {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WIDTH = 110;
    private static final boolean UPDATE = "update".equals(System.getProperty("entente.golden"));

    private Golden() {}

    /** Compares JSON, the order of members included. */
    static void assertJson(Path expected, String actual) {
        try {
            assertText(expected, pretty(JSON.readTree(actual), "") + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(actual, e);
        }
    }

    /** What fits stands on one line, so that a case can be read at a glance. */
    private static String pretty(JsonNode json, String indent) {
        String line = json.toString();
        if (indent.length() + line.length() <= WIDTH || json.isEmpty()) {
            return line;
        }
        String inner = indent + "  ";
        List<String> parts = new ArrayList<>();
        if (json.isArray()) {
            json.forEach(item -> parts.add(inner + pretty(item, inner)));
            return "[\n" + String.join(",\n", parts) + "\n" + indent + "]";
        }
        json.properties()
                .forEach(
                        member -> parts.add(inner + '"' + member.getKey() + "\": " + pretty(member.getValue(), inner)));
        return "{\n" + String.join(",\n", parts) + "\n" + indent + "}";
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
