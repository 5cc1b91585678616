package org.entente.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.Optional;

/** Reads a line of a bulk file: one JSON object, whose shape the schema says. */
final class BulkLine {
    private static final ObjectReader READER = reader();

    private final Problems problems;

    BulkLine(Problems problems) {
        this.problems = problems;
    }

    /** What a line says; empty when it is no JSON object of a known type, which is then among the problems. */
    Optional<Entry> read(byte[] line) {
        try {
            JsonNode json = READER.readTree(line);
            if (!json.isObject()) {
                problems.add("", "must be a JSON object, such as {\"type\": \"country\", …}");
                return Optional.empty();
            }
            checkCharacters("", json);
            DossierSchema.checkLine(json, problems);
            return Optional.of(new Entry("", json));
        } catch (MismatchedInputException e) {
            problems.add("", "has more than one JSON value: write one object a line");
        } catch (CharConversionException e) {
            problems.add("", "is not UTF-8: save it as UTF-8");
        } catch (JsonProcessingException e) {
            problems.add("", "is no JSON: " + reason(e));
        } catch (IOException e) {
            problems.add("", "cannot be read as JSON");
        }
        return Optional.empty();
    }

    private static String reason(JsonProcessingException e) {
        // The library's own remarks on where it was, and on how it is set up, are of no use to an author.
        String message =
                e.getOriginalMessage().lines().findFirst().orElse("").replaceFirst(" \\((start marker|for ).*$", "");
        return message
                + (e.getLocation() == null
                        ? ""
                        : " (column %d)".formatted(e.getLocation().getColumnNr()));
    }

    private void checkCharacters(String path, JsonNode json) {
        if (json.isTextual()) {
            Characters.flaw(json.textValue()).ifPresent(flaw -> problems.addOnce(path, flaw.reason()));
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                checkCharacters(Entry.step(path, Integer.toString(i)), json.get(i));
            }
        } else if (json.isObject()) {
            json.properties().forEach(field -> checkCharacters(Entry.step(path, field.getKey()), field.getValue()));
        }
    }

    private static ObjectReader reader() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Lines.LONGEST)
                        .maxNestingDepth(20)
                        .build())
                .build();
        return new ObjectMapper(factory).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }
}
