package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.junit.jupiter.api.Test;

/** The page on the data model tells of all kinds of relation and all modalities, as they are. */
class DataModelTest {
    private static final Path PAGE = Path.of("src/docs/data-model.md");

    private static List<String> rows(Enum<?>[] values) throws IOException {
        List<String> names =
                Arrays.stream(values).map(value -> "| `" + value.name() + "` |").toList();
        return Files.readAllLines(PAGE).stream()
                .filter(line -> names.stream().anyMatch(line::startsWith))
                .toList();
    }

    private static String description(Enum<?> value) {
        try {
            return value.getDeclaringClass()
                    .getField(value.name())
                    .getAnnotation(Description.class)
                    .value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String end(RelationKind.End end) {
        String kinds = end.kinds().size() == NodeKind.values().length
                ? "any"
                : EnumSet.copyOf(end.kinds()).stream()
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        return end.name() + ": " + kinds;
    }

    @Test
    void tellsOfAllKindsOfRelation() throws IOException {
        List<String> expected = Arrays.stream(RelationKind.values())
                .map(kind -> "| `%s` | %s | %s | %s | %s |"
                        .formatted(
                                kind.name(),
                                end(kind.subject()),
                                end(kind.object()),
                                kind.third().map(DataModelTest::end).orElse(""),
                                description(kind)))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", rows(RelationKind.values())));
    }

    @Test
    void tellsOfAllModalities() throws IOException {
        List<String> names =
                Arrays.stream(Modality.values()).map(Modality::name).toList();
        assertEquals(
                names,
                rows(Modality.values()).stream()
                        .map(row -> row.split("`", -1)[1])
                        .toList());
    }
}
